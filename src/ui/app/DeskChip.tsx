import { Suspense, useState } from 'react'
import { chipState, unconfirmed } from '#domain/exchange/chip.ts'
import { chipFaces } from '#ui/app/chipFaces.ts'
import { useRegister } from '#ui/app/house.ts'
import { later } from '#ui/app/later.ts'
import { useDoublonCount } from '#ui/app/useDoublonCount.ts'
import { useExchange } from '#ui/app/useExchange.ts'
import { useNow } from '#ui/app/useNow.ts'
import { SyncChip } from '#ui/parts/SyncChip.tsx'
import { chipWords } from '#ui/texts/chip.ts'

const StandingDialog = later(async () => (await import('#ui/exchange/StandingDialog.tsx')).StandingDialog)

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
      <SyncChip {...chipFaces[state.what]} pending={unconfirmed(standing, held)} onPress={() => setOpen(true)}>
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
