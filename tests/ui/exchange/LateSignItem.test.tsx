// A radiation for silence, and a passage of the three months that another tablet held.
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { changeSettings } from '#desk/changeSettings.ts'
import { doublonsOf } from '#domain/exchange/doublons.ts'
import { isActive } from '#domain/register/read.ts'
import { knownDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { DoublonList } from '#ui/exchange/DoublonList.tsx'
import { button, enter } from './scene.tsx'

const title = 'Radiation d’Awa à réexaminer'

function Doublons() {
  return <DoublonList doublons={doublonsOf(useRegister())} onLeave={() => undefined} />
}

const contradicted = async () => {
  const { memory, here, there, show, user } = await enter(Doublons)
  const person = await memory.person({ firstName: 'Awa' })
  await here({ kind: 'domiciliationGranted', person, day: knownDay('2026-01-05'), data: { decision: 'first', from: knownDay('2026-01-05'), until: knownDay('2027-01-04') } })
  await here({ kind: 'domiciliationEnded', person, data: {}, secret: { ground: 'nonManifestation' } })
  await there({ kind: 'passage', person, day: knownDay('2026-09-02'), data: { for: 'domiciliation' } })
  const endings = () => [...memory.register().facts.values()].filter((fact) => fact.kind === 'domiciliationEnded' && isActive(memory.register(), fact))
  const settled = () => waitFor(() => expect(screen.queryByText(title)).toBeNull())
  return { memory, show, user, endings, settled }
}

test('is taken back with a reason, and no key of the bar brings it back', async () => {
  const { show, user, endings, settled } = await contradicted()
  show()
  await screen.findByText(title)
  screen.getByText(/Radiation du 17 novembre 2026 pour silence, alors qu’un signe de vie du 2 septembre 2026 \(passage\)/)
  await user.click(await button(/^Rendre la domiciliation : /))
  await user.type(screen.getByLabelText('Motif du retrait'), 'elle est venue')
  await user.click(await button('Rendre la domiciliation'))
  await settled()
  expect(endings()).toEqual([])
  expect((await button('Annuler')).getAttribute('aria-disabled')).toBe('true')
})

test('is upheld with a reason only, with the sign in sight', async () => {
  const { show, user, endings, settled } = await contradicted()
  show()
  await user.click(await button(/^Maintenir la radiation : /))
  const dialog = within(await screen.findByRole('dialog', { name: 'Maintenir la radiation d’Awa' }))
  dialog.getByText('Ce signe de vie a été noté : sans heure, Hugo Kerr, tablette Douches.')
  await user.click(dialog.getByRole('button', { name: 'Maintenir la radiation' }))
  await dialog.findByText('Indiquez un motif.')
  await user.type(dialog.getByLabelText('Pourquoi la radiation tient'), 'une homonyme est venue')
  await user.click(dialog.getByRole('button', { name: 'Maintenir la radiation' }))
  await settled()
  expect(endings()).toMatchObject([{ secret: { detail: 'une homonyme est venue' } }])
})

test('is not upheld by whoever decided it, where the house asks for two signatures', async () => {
  const { memory, show, user, endings } = await contradicted()
  await memory.act(changeSettings({ twoSignatures: true }))
  show()
  const [before] = endings()
  await user.click(await button(/^Maintenir la radiation : /))
  screen.getByText('Un autre agent que celui qui a décidé la radiation la maintient.')
  await user.type(screen.getByLabelText('Pourquoi la radiation tient'), 'une homonyme est venue')
  await user.click(await button('Maintenir la radiation'))
  await screen.findByText('Qui a décidé cette radiation ne la maintient pas seul : un autre agent le fait.')
  expect(endings()).toEqual([before])
})
