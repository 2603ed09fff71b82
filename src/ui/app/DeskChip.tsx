import CircleCheck from 'lucide-react/icons/circle-check'
import CloudOff from 'lucide-react/icons/cloud-off'
import HardDrive from 'lucide-react/icons/hard-drive'
import Hourglass from 'lucide-react/icons/hourglass'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import { Suspense, useState } from 'react'
import { chipState, unconfirmed } from '#domain/exchange/chip.ts'
import type { ChipState } from '#domain/exchange/chip.ts'
import { useRegister } from '#ui/app/house.ts'
import { later } from '#ui/app/later.ts'
import { useDoublonCount } from '#ui/app/useDoublonCount.ts'
import { useExchange } from '#ui/app/useExchange.ts'
import { useNow } from '#ui/app/useNow.ts'
import type { Tone } from '#ui/parts/Chip.tsx'
import type { Icon } from '#ui/parts/Icon.ts'
import { SyncChip } from '#ui/parts/SyncChip.tsx'
import { chipWords } from '#ui/texts/chip.ts'

const StandingDialog = later(async () => (await import('#ui/exchange/StandingDialog.tsx')).StandingDialog)

const faces: Readonly<Record<ChipState['what'], { readonly tone: Tone; readonly icon: Icon }>> = {
  kept: { tone: 'info', icon: HardDrive }, toCheck: { tone: 'warn', icon: TriangleAlert }, offline: { tone: 'info', icon: CloudOff },
  waiting: { tone: 'info', icon: Hourglass }, synchronised: { tone: 'ok', icon: CircleCheck },
}

/** What is kept where. It never says synchronised while one act is unconfirmed (desk.md §4); a tap lists what waits. */
export function DeskChip() {
  const { facts, foreign } = useRegister()
  const { standing } = useExchange()
  const doublons = useDoublonCount()
  const { day } = useNow()
  const [open, setOpen] = useState(false)
  const held = facts.size + foreign.size
  const state = chipState(standing, { facts: held, doublons })
  return (
    <>
      <SyncChip {...faces[state.what]} pending={unconfirmed(standing, held)} onPress={() => setOpen(true)}>
        {chipWords(state, day)}
      </SyncChip>
      {open && (
        <Suspense>
          <StandingDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
