// A household at the door: one tap for all, and whose news is still to be asked for (metier.md §3, §4).
import '#ui/desk/HouseholdDialog.tsx'
import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { addAyantDroit } from '#desk/addAyantDroit.ts'
import { excludePerson } from '#desk/excludePerson.ts'
import { joinHousehold, leaveHousehold } from '#desk/joinHousehold.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import { writeNote } from '#desk/writeNote.ts'
import { householdId } from '#domain/ids.ts'
import { choose } from '#ui/app/chosen.ts'
import { factsOf, openAccueil, today } from './scene.tsx'

const family = async () => {
  const scene = await openAccueil()
  const { memory, awa, karim, domiciled } = scene
  await memory.act(joinHousehold({ person: awa, other: karim, household: householdId(memory.opened.journal.newId()) }))
  await domiciled(awa, '2026-11-02')
  await memory.act(addAyantDroit({ person: awa, who: { firstName: 'Ali', lastName: 'N’Diaye', kinship: 'child' } }))
  const came = () => factsOf(memory, 'passage').filter(({ day }) => day === today).map(({ person }) => person)
  const open = async () => {
    const user = scene.enter()
    choose(karim)
    await user.click(await screen.findByRole('button', { name: 'Passage du foyer, avec 2 proches' }))
    return { user, dialog: await screen.findByRole('dialog', { name: 'Foyer de Karim Benali' }) }
  }
  return { ...scene, open, came }
}

test('the card counts them without a name; one tap notes all who are ticked, and one undo takes all back', async () => {
  const { memory, open, came, awa, karim } = await family()
  const { user, dialog } = await open()
  await user.click(within(dialog).getByRole('button', { name: 'Passage du foyer : 2 personnes' }))
  await waitFor(() => expect(came()).toEqual([karim, awa]))
  expect((await screen.findAllByText('Passage du foyer : 2 personnes')).length).toBeGreaterThan(0)
  await user.click(screen.getByRole('button', { name: /^Annuler/ }))
  await waitFor(() => expect(factsOf(memory, 'factWithdrawn')).toHaveLength(2))
})

test('an ayant droit who comes without the holder counts as a head, and news of the holder is asked for', async () => {
  const { memory, open, came, karim } = await family()
  const { user, dialog } = await open()
  expect(within(dialog).queryByText(/demandez de ses nouvelles/)).toBeNull()
  await user.click(within(dialog).getByLabelText('Awa N’Diaye'))
  await user.click(within(dialog).getByLabelText(/^Ali N’Diaye, enfant/))
  expect(within(dialog).getByText('Ce n’est pas un signe de vie d’Awa N’Diaye : demandez de ses nouvelles.')).toBeTruthy()
  await user.click(within(dialog).getByRole('button', { name: 'Passage du foyer : 2 personnes' }))
  await waitFor(() => expect(came()).toEqual([karim]))
  expect(factsOf(memory, 'anonymousPassage').map(({ n }) => n)).toEqual([1])
})

test('whoever is kept out, or came already, has no tick', async () => {
  const { memory, open, awa } = await family()
  await memory.act(excludePerson({ person: awa, until: today, reason: 'menaces' }))
  const { dialog } = await open()
  expect(within(dialog).queryByLabelText('Awa N’Diaye')).toBeNull()
  expect(dialog.textContent).toContain('Awa N’Diaye : exclusion')
  expect(within(dialog).getByRole('button', { name: 'Passage du foyer : 1 personne' })).toBeTruthy()
})

describe('the key', () => {
  const key = () => screen.getByRole('button', { name: /^Passage du foyer, avec/ })

  test('keeps the focus where an alert sends it elsewhere, and has it back from its dialog', async () => {
    const { memory, open, karim } = await family()
    const { user, dialog } = await open()
    const noted = await act(() => memory.act(writeNote({ person: karim, text: 'rappeler le CCAS', alert: true })))
    const below = key()
    await user.click(within(dialog).getByRole('button', { name: 'Fermer' }))
    expect(document.activeElement).toBe(below)
    await act(() => memory.act(withdrawTap({ facts: noted.map(({ id }) => id) })))
    expect(key()).not.toBe(below)
    expect(document.activeElement).toBe(key())
  })

  test('leaves the focus to the head where the household is no more', async () => {
    const { memory, enter, karim, ioana } = await openAccueil()
    await memory.act(joinHousehold({ person: ioana, other: karim, household: householdId(memory.opened.journal.newId()) }))
    choose(karim)
    enter()
    await screen.findByRole('button', { name: /^Passage du foyer/ })
    key().focus()
    await act(() => memory.act(leaveHousehold({ person: ioana })))
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Karim Benali' }).closest('[data-number]'))
  })
})

test('someone with a file joins by a name and a key, and leaves', async () => {
  const { memory, open } = await family()
  const { user, dialog } = await open()
  await user.type(within(dialog).getByLabelText(/^Ajouter quelqu’un/), 'popescu')
  await user.click(await within(dialog).findByRole('button', { name: 'Ajouter au foyer : Ioana Popescu' }))
  expect(await within(dialog).findByLabelText('Ioana Popescu')).toBeTruthy()
  await user.click(within(dialog).getByRole('button', { name: 'Retirer du foyer : Ioana Popescu' }))
  await waitFor(() => expect(within(dialog).queryByLabelText('Ioana Popescu')).toBeNull())
  expect([factsOf(memory, 'householdJoined').length, factsOf(memory, 'householdLeft').length]).toEqual([3, 1])
})
