// Two tablets that decided about one domiciliation while they were apart.
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { doublonsOf } from '#domain/exchange/doublons.ts'
import { knownDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { DoublonList } from '#ui/exchange/DoublonList.tsx'
import { button, enter } from './scene.tsx'

const day = knownDay

function Doublons() {
  return <DoublonList doublons={doublonsOf(useRegister())} onLeave={() => undefined} />
}

test('a renewal and an ending: one is taken back, with a reason', async () => {
  const { memory, here, there, show, user } = await enter(Doublons)
  const awa = await memory.person({ firstName: 'Awa' })
  const [first] = await here({ kind: 'domiciliationGranted', person: awa, day: day('2026-01-05'), data: { decision: 'first', from: day('2026-01-05'), until: day('2027-01-04') } })
  await there({ kind: 'domiciliationGranted', person: awa, data: { decision: 'renewal', from: day('2027-01-05'), until: day('2028-01-04') } })
  const [ended] = await here({ kind: 'domiciliationEnded', person: awa, data: {}, secret: { ground: 'onRequest' }, ...(first && { refs: { ends: first.id } }) })
  show()
  await screen.findByText('Deux décisions pour Awa')
  await user.click(await button(/^Retirer : Radiation, le 17 novembre 2026/))
  await user.click(await button('Retirer la décision'))
  screen.getByText('Indiquez un motif.')
  await user.type(screen.getByLabelText('Motif du retrait'), 'renouvelée le même jour')
  await user.click(await button('Retirer la décision'))
  await waitFor(() => expect(screen.queryByText('Deux décisions pour Awa')).toBeNull())
  expect(ended && memory.register().struckBy.get(ended.id)).toHaveLength(1)
})
