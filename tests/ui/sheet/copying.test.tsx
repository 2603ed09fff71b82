import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { actsOn } from '#domain/register/read.ts'
import { knownDay } from '#domain/time.ts'
import { of } from '#ui/texts/names.ts'
import { openPaper, yesterday } from './scene.tsx'

const list = () => screen.getByRole('list', { name: 'Notés de cette feuille' })
const line = (name: string) => screen.findByRole('group', { name: `Ligne ${of(name)}` })

const openSheet = async () => {
  const scene = await openPaper()
  const user = scene.enter()
  scene.fill('Jour de la feuille', '2026-11-16')
  const noted = () => actsOn(scene.memory.register(), yesterday).map((fact) => [fact.kind, 'prestation' in fact.data ? fact.data.prestation : (fact.n ?? ''), 'at' in fact.data ? fact.data.at : undefined])
  return { ...scene, user, noted }
}

describe('a line after the other, by keyboard alone', () => {
  test('name, Enter, figures, Enter: true day and hour, the reason, and the next name', async () => {
    const { user, noted, karim, memory } = await openSheet()
    await user.click(screen.getByRole('searchbox'))
    await user.keyboard('9h40{Enter}')
    expect(screen.getByLabelText('Heure')).toHaveProperty('value', '09:40')
    await user.keyboard('benal{Enter}')
    await line('Karim Benali')
    await user.keyboard('2442{Enter}')
    expect(document.activeElement).toBe(screen.getByRole('searchbox'))
    await user.keyboard('benal{Enter}')
    await line('Karim Benali')
    await user.keyboard('4{Enter}')
    await waitFor(() => expect(within(list()).getAllByRole('button')).toHaveLength(2))
    expect(noted()).toContainEqual(['passage', '', '09:40'])
    expect(noted()).toContainEqual(['prestation', 'shower', '09:40'])
    expect(actsOn(memory.register(), yesterday).filter(({ person }) => person === karim)).toMatchObject([{ secret: { reason: 'Feuille papier' } }, { secret: { reason: 'Feuille papier' } }])
  })

  test('a name of another country opens nobody’s line by haste: Enter chooses it, and a second one opens it', async () => {
    const { user, memory } = await openSheet()
    await memory.person({ firstName: 'João', lastName: 'Silva' })
    await user.click(screen.getByRole('searchbox'))
    await user.keyboard('john silva{Enter}')
    expect(screen.queryByRole('group', { name: 'Ligne de João Silva' })).toBeNull()
    await user.keyboard('{Enter}')
    await line('João Silva')
  })

  test('two people of one name: the open line says which one, as the result did', async () => {
    const { user, memory } = await openSheet()
    await memory.person({ firstName: 'Ahmad', lastName: 'Ahmadi', sex: 'male', number: 'A-0109', birthDate: knownDay('1984-05-02') })
    await memory.person({ firstName: 'Ahmad', lastName: 'Ahmadi', sex: 'male', number: 'A-0061' })
    await user.click(screen.getByRole('searchbox'))
    for (const [keys, apart] of [['ahmadi', 'né en 1984 · n° A-0109'], ['A-0061', 'n° A-0061']] as const) {
      await user.keyboard(keys)
      await screen.findByText(apart)
      await user.keyboard('{Enter}')
      const open = await screen.findByRole('group', { name: `Ligne d’Ahmad Ahmadi, ${apart}` })
      expect(within(open).getByText(apart)).toBeTruthy()
      await user.keyboard('{Escape}')
    }
    await user.keyboard('212{Enter}')
    expect(within(await line('Awa N’Diaye')).queryByText(/n° B00212/)).toBeNull()
  })

  test('no head and a crowd open no line, and it is said; a plus sign alone is nobody', async () => {
    const { user } = await openSheet()
    const field = screen.getByRole('searchbox')
    for (const text of ['+0', '+1000']) {
      await user.clear(field)
      await user.type(field, `${text}{Enter}`)
      // Read where the results stand, and read out.
      expect(screen.getAllByText('Indiquez un nombre entier, de 1 à 999.').map(({ tagName }) => tagName)).toEqual(['P', 'SPAN'])
    }
    for (const text of ['+', '+3', '9h40']) {
      await user.clear(field)
      await user.type(field, text)
      expect(screen.getByText(/^Tapez un nom, Entrée/)).toBeTruthy()
    }
    await user.clear(field)
    await user.type(field, '+{Enter}')
    expect(screen.queryByRole('group', { name: /^Ligne/ })).toBeNull()
  })

  test('what was noted that day stands on the line with its hour, and is not doubled', async () => {
    const { user, noted } = await openSheet()
    await user.click(screen.getByRole('searchbox'))
    await user.keyboard('212{Enter}')
    const awa = within(await line('Awa N’Diaye'))
    expect(awa.getByRole('button', { name: 'Petit-déjeuner' }).textContent).toContain('noté à 9 h 12')
    expect(awa.getByText('Ce qui est coché est déjà noté.')).toBeTruthy()
    await user.keyboard('2{Enter}212{Enter}')
    await line('Awa N’Diaye')
    await user.keyboard('3{Enter}')
    await waitFor(() => expect(within(list()).getAllByRole('button')).toHaveLength(1))
    expect(noted()).toHaveLength(3)
    // No line has an hour: none keeps a place for it.
    expect(within(list()).getByRole('button').parentElement?.children).toHaveLength(2)
  })

  test('heads without a name, what was counted before said, with what they had; Escape goes back and notes nothing', async () => {
    const { user, noted } = await openSheet()
    await user.click(screen.getByRole('searchbox'))
    await user.keyboard('+3{Enter}')
    await line('Sans nom : 3 personnes')
    await user.keyboard('2{Enter}')
    await waitFor(() => expect(noted()).toContainEqual(['anonymousPassage', 3, undefined]))
    expect(noted()).toContainEqual(['prestation', 'breakfast', undefined])
    await user.click(screen.getByRole('button', { name: 'Sans nom' }))
    expect(within(await line('Sans nom')).getByText('Déjà 3 entrées sans nom ce jour-là.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Plus : Personnes' }))
    await line('Sans nom : 2 personnes')
    expect(document.activeElement?.textContent).toBe(screen.getByRole('button', { name: 'Plus : Personnes' }).textContent)
    await user.type(screen.getByRole('searchbox'), '+2')
    expect(screen.queryByRole('group', { name: /^Ligne/ })).toBeNull()
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(await line('Sans nom : 2 personnes'))
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('group', { name: /^Ligne/ })).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('searchbox'))
  })
})

test('a day ahead, no day and no reason are said at their field before a line opens', async () => {
  const { user, fill } = await openSheet()
  fill('Jour de la feuille', '2026-11-18')
  await user.type(screen.getByRole('searchbox'), '+1{Enter}')
  expect(screen.getByText('Cette date n’est pas encore arrivée.')).toBeTruthy()
  fill('Jour de la feuille', '')
  await user.type(screen.getByRole('searchbox'), '{Enter}')
  expect(screen.getByText('Indiquez une date.')).toBeTruthy()
  fill('Jour de la feuille', '2026-11-16')
  fill('Motif', ' ')
  await user.type(screen.getByRole('searchbox'), '{Enter}')
  expect(screen.getByText('Indiquez un motif.')).toBeTruthy()
  expect(screen.queryByRole('group', { name: /^Ligne/ })).toBeNull()
})

test('a line is taken back alone, the sheet as a whole, in one act', async () => {
  const { user, memory, noted } = await openSheet()
  await user.click(screen.getByRole('searchbox'))
  for (const heads of ['+2', '+4', '+6']) {
    await user.keyboard(`${heads}{Enter}`)
    await screen.findByRole('group', { name: /^Ligne/ })
    await user.keyboard('{Enter}')
    await waitFor(() => expect(within(list()).getByText(`Passage anonyme × ${heads.slice(1)}`)).toBeTruthy())
  }
  await user.click(within(list()).getByRole('button', { name: 'Annuler : Passage anonyme × 4' }))
  await waitFor(() => expect(within(list()).getAllByRole('button')).toHaveLength(2))
  await user.click(screen.getByRole('button', { name: 'Annuler les 2 lignes' }))
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Annuler les 2 lignes' }))
  await waitFor(() => expect(noted()).toHaveLength(2))
  expect(screen.getAllByText('Feuille annulée : 2 lignes').length).toBeGreaterThan(0)
  const struck = [...memory.register().facts.values()].filter(({ kind }) => kind === 'factWithdrawn')
  expect(new Set(struck.slice(-2).map(({ group }) => group)).size).toBe(1)
})
