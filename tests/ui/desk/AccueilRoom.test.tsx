import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { receiveMail } from '#desk/receiveMail.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { recordPrestation } from '#desk/recordPrestation.ts'
import { factsOf, openAccueil, rowOf } from './scene.tsx'

const search = () => screen.getByRole('searchbox', { name: 'Rechercher une personne' })
const list = (name: string) => screen.getByRole('list', { name })
const numbers = (within: HTMLElement) => [...within.querySelectorAll('[data-number]')].map((row) => row.getAttribute('data-number'))
const recents = () => list('Récents')
const present = () => list('Présents aujourd’hui')

describe('before anything is typed', () => {
  test('those seen lately are listed, the latest first, and nobody else', async () => {
    const { enter } = await openAccueil()
    enter()
    expect(numbers(recents())).toEqual(['B00212', 'B00041'])
  })

  test('one tap notes a passage; the row stays where it is with its stamp, and the person is present', async () => {
    const { enter, memory } = await openAccueil()
    const user = enter()
    await user.click(within(rowOf(recents(), 'B00041')).getByRole('button', { name: 'Passage' }))
    expect(await within(rowOf(recents(), 'B00041')).findByText(/9 h 24/)).toBeTruthy()
    expect(numbers(recents())).toEqual(['B00212', 'B00041'])
    expect(within(rowOf(recents(), 'B00041')).queryByRole('button', { name: 'Passage' })).toBeNull()
    await waitFor(() => expect(numbers(present())).toEqual(['B00041']))
    expect(factsOf(memory, 'passage')).toHaveLength(3)
    expect(screen.getAllByText('Passage de Karim Benali')).not.toHaveLength(0)
  })

  test('a double tap notes one passage', async () => {
    const { enter, memory } = await openAccueil()
    const user = enter()
    await user.dblClick(within(rowOf(recents(), 'B00041')).getByRole('button', { name: 'Passage' }))
    await within(rowOf(recents(), 'B00041')).findByText(/9 h 24/)
    expect(factsOf(memory, 'passage')).toHaveLength(3)
  })

  test('a house that begins says what will be there', async () => {
    const { enter, memory } = await openAccueil()
    memory.goTo('2027-11-17', '09:00')
    enter()
    expect(screen.getByText(/Les personnes venues ces derniers jours/)).toBeTruthy()
    expect(screen.getByText('Personne n’est encore passé aujourd’hui.')).toBeTruthy()
  })
})

describe('the search', () => {
  test('finds from two letters, underlines them, and never says a birth date', async () => {
    const { enter } = await openAccueil()
    const user = enter()
    await user.type(search(), 'n')
    expect(recents()).toBeTruthy()
    await user.type(search(), 'd')
    expect(numbers(list('1 personne'))).toEqual(['B00212'])
    expect(rowOf(list('1 personne'), 'B00212').textContent).not.toContain('1985')
    expect(screen.getByText('N’D')).toBeTruthy()
  })

  test('a passage from the list clears the line, leaves the row with its stamp, and takes the next name', async () => {
    const { enter, ioana, memory } = await openAccueil()
    const user = enter()
    await user.type(search(), 'pope')
    await user.click(within(rowOf(list('1 personne'), 'B00300')).getByRole('button', { name: 'Passage' }))
    await waitFor(() => expect(search()).toHaveProperty('value', ''))
    expect(rowOf(list('1 personne'), 'B00300').textContent).toContain('9 h 24')
    expect(document.activeElement).toBe(search())
    await user.keyboard('{Escape}')
    expect(numbers(recents())).toEqual(['B00212', 'B00041'])
    expect(factsOf(memory, 'passage').at(-1)?.person).toBe(ioana)
  })

  test('by keyboard alone: a name, Enter opens the card and records nothing, a figure notes, / takes the next name', async () => {
    const { enter, memory } = await openAccueil()
    const user = enter()
    await user.keyboard('/')
    expect(document.activeElement).toBe(search())
    await user.keyboard('benali{Enter}')
    const card = await screen.findByRole('region', { name: 'Karim Benali' })
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Karim Benali'))
    expect(factsOf(memory, 'passage')).toHaveLength(2)
    await user.keyboard('1')
    await waitFor(() => expect(factsOf(memory, 'passage')).toHaveLength(3))
    expect(within(card).getByRole('button', { name: 'Passage' }).textContent).toContain('9 h 24')
    await user.keyboard('/')
    expect(document.activeElement).toBe(search())
  })

  test('arrows walk the list; Enter opens the one they are on; figures typed in the line stay in the line', async () => {
    const { enter, someone, memory } = await openAccueil()
    await someone({ firstName: 'Karima', lastName: 'Benali', number: 'B00042' })
    const user = enter()
    await user.type(search(), 'benali')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    const active = search().getAttribute('aria-activedescendant') ?? ''
    expect(document.getElementById(active)?.getAttribute('data-number')).toBe('B00042')
    await user.keyboard('{Enter}')
    const opened = await screen.findByRole('region', { name: 'Karima Benali' })
    // The head takes the focus with the next frame.
    await waitFor(() => expect(opened.contains(document.activeElement)).toBe(true))
    await user.keyboard('{F2}212')
    expect(search()).toHaveProperty('value', '212')
    expect(factsOf(memory, 'passage')).toHaveLength(2)
  })

  test('rows keep their order while an act changes who is likely', async () => {
    const { enter, someone, memory } = await openAccueil()
    const other = await someone({ firstName: 'Abel', lastName: 'Benali', number: 'B00050' })
    const user = enter()
    await user.type(search(), 'benali')
    expect(numbers(list('2 personnes'))).toEqual(['B00041', 'B00050'])
    await memory.act(recordPassage({ person: other }))
    await waitFor(() => expect(rowOf(list('2 personnes'), 'B00050').textContent).toContain('9 h 24'))
    expect(numbers(list('2 personnes'))).toEqual(['B00041', 'B00050'])
  })

  test('homonyms are told apart by box or number', async () => {
    const { enter, someone } = await openAccueil()
    await someone({ firstName: 'Awa', lastName: 'Ndiaye', number: 'B00400' })
    const user = enter()
    await user.type(search(), 'ndiaye')
    const found = list('2 personnes')
    expect(rowOf(found, 'B00400').textContent).toContain('n° B00400')
    expect(rowOf(found, 'B00400').textContent).toContain('homonyme')
    expect(rowOf(found, 'B00212').textContent).toContain('212')
  })

  test('nobody answers, and then another tablet opens their file: they are there', async () => {
    const { enter, memory } = await openAccueil()
    const user = enter()
    await user.type(search(), 'zzz')
    await act(async () => { await memory.person({ nickname: 'Zzz', number: 'B-0001' }) })
    expect(await screen.findByRole('button', { name: 'Zzz' })).toBeTruthy()
  })

  test('nobody answers: the way on is said', async () => {
    const { enter } = await openAccueil()
    const user = enter()
    await user.type(search(), 'zzz')
    expect(screen.getByText(/Personne ne répond à « zzz »/)).toBeTruthy()
  })
})

describe('present today', () => {
  test('the last to come is first, with what they got and the mail that waits; a tap opens the card', async () => {
    const { enter, memory, awa, karim } = await openAccueil()
    await memory.act(recordPassage({ person: karim }))
    memory.goTo('2026-11-17', '09:40')
    await memory.act(recordPrestation({ person: awa, prestation: 'breakfast' }))
    await memory.act(receiveMail({ person: awa, mail: 'letter', n: 2 }))
    const user = enter()
    expect(numbers(present())).toEqual(['B00212', 'B00041'])
    const row = rowOf(present(), 'B00212')
    expect(row.textContent).toContain('9 h 40')
    expect(row.textContent).toContain('petit-déjeuner')
    expect(row.textContent).toContain('2 courriers')
    await user.click(within(row).getByRole('button', { name: 'N’Diaye Awa' }))
    expect(await screen.findByRole('region', { name: 'Awa N’Diaye' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Suivant' }))
    expect(present()).toBeTruthy()
    expect(document.activeElement).toBe(search())
  })
})

describe('those who give no name', () => {
  test('one tap is one head, two taps a group', async () => {
    const { enter, memory } = await openAccueil()
    const user = enter()
    await user.click(screen.getByRole('button', { name: 'Passage anonyme' }))
    expect(await screen.findByText('et 1 sans nom')).toBeTruthy()
    memory.pass(3_000)
    await user.click(screen.getByRole('button', { name: 'Groupe anonyme' }))
    await user.click(screen.getByRole('button', { name: '5 personnes' }))
    expect(await screen.findByText('et 6 sans nom')).toBeTruthy()
    memory.pass(3_000)
    await user.click(screen.getByRole('button', { name: 'Groupe anonyme' }))
    await user.click(screen.getByRole('button', { name: '24 personnes' }))
    expect(await screen.findByText('et 30 sans nom')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: /^Annuler/ }))
    expect(await screen.findByText('et 6 sans nom')).toBeTruthy()
    expect(factsOf(memory, 'passage')).toHaveLength(2)
  })
})
