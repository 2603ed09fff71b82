import HardDrive from 'lucide-react/icons/hard-drive'
import ScrollText from 'lucide-react/icons/scroll-text'
import type { Safe } from '#desk/ports.ts'
import { chipState } from '#domain/exchange/chip.ts'
import { chipFaces } from '#ui/app/chipFaces.ts'
import type { Desk } from '#ui/app/createDesk.ts'
import { useRegister } from '#ui/app/house.ts'
import type { OpenStage } from '#ui/app/stage.ts'
import { mayStay } from '#ui/app/stage.ts'
import { useExchange } from '#ui/app/useExchange.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useUpdateWhenIdle } from '#ui/app/useUpdateWhenIdle.ts'
import { PinOrPhrase } from '#ui/opening/PinOrPhrase.tsx'
import type { OpeningLine } from '#ui/parts/Opening.tsx'
import { chipWords } from '#ui/texts/chip.ts'
import { lock } from '#ui/texts/lock.ts'

type GuardScreenProps = { readonly safe: Safe; readonly desk: Desk; readonly stage: OpenStage; readonly formKept: boolean }

/** The desk is put aside and the register still open: the exchange goes on, and six digits bring a desk back at once. */
export function GuardScreen({ safe, desk, stage, formKept }: GuardScreenProps) {
  const { opened } = stage.house
  const lines = useLines(formKept)
  useUpdateWhenIdle(formKept)
  return (
    <PinOrPhrase
      {...{ safe, desk, lines, formKept }}
      faces={opened.agents.faces()}
      first={stage.guard === 'switching' ? undefined : stage.agent}
      clock={opened.journal.clock}
      forgot={stage.guard === 'choosing'}
      onStay={stage.guard === 'switching' && mayStay(opened) ? desk.stay : undefined}
    />
  )
}

const useLines = (formKept: boolean): readonly OpeningLine[] => {
  const { facts, foreign } = useRegister()
  const { exchange, standing } = useExchange()
  const { day } = useNow()
  const state = chipState(standing, { facts: facts.size + foreign.size, doublons: 0 })
  const sync = exchange === undefined ? { icon: HardDrive, text: lock.kept } : { icon: chipFaces[state.what].icon, text: chipWords(state, day) }
  return formKept ? [sync, { icon: ScrollText, text: lock.formKept }] : [sync]
}
