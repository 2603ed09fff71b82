import { createHash } from 'node:crypto'
import { screen, waitFor, within } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { changeSettings } from '#desk/changeSettings.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { closingDraft } from '#domain/closings/closingDraft.ts'
import { closingsOf, standingClosing } from '#domain/closings/closings.ts'
import type { Closing } from '#domain/closings/closings.ts'
import { activeOfKind } from '#domain/register/read.ts'
import { knownDay } from '#domain/time.ts'
import { closedFile } from '#exports/reports/closedFiles.ts'
import { ClosedPaper } from '#ui/closings/ClosedPaper.tsx'
import { closedWords } from '#ui/closings/closedWords.ts'
import { codeWords } from '#ui/closings/codeWords.ts'
import { FiguresRoom } from '#ui/figures/FiguresRoom.tsx'
import { at, came, createScribe, granted, opened, someone } from '../../domain/scribe.ts'
import { button, enter, other, seen } from '../exchange/scene.tsx'
import { parisAt } from '../memoryRegister.ts'

const october = { from: knownDay('2026-10-01'), to: knownDay('2026-10-31') }
const view = '/bilan?vue=clotures&du=2026-10-01&au=2026-10-31'
const late = (day: string) => ({ day: knownDay(day), at: at('10:00'), reason: 'feuille papier' })
const row = (name: string) => document.querySelector(`[aria-label="${name}"]`)?.closest('li')?.textContent
const saved: string[] = []

beforeEach(() => {
  saved.length = 0
  vi.stubGlobal('print', () => undefined)
  URL.createObjectURL = () => 'blob:'
  URL.revokeObjectURL = () => undefined
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) { saved.push(this.download) })
})

const scene = async (address = view) => {
  const house = await enter(FiguresRoom)
  const awa = await house.memory.person({ nickname: 'Awa' })
  await house.memory.act(recordPassage({ person: awa, when: late('2026-10-05') }))
  house.show(address)
  return { ...house, awa }
}

const close = async (user: Awaited<ReturnType<typeof scene>>['user'], key = 'Clôturer octobre 2026') => {
  await user.click(await button(key))
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: key }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
}

describe('the year and its months', () => {
  test('each says how it stands: to come, running, open, closed by whom', async () => {
    const { user } = await scene()
    await button('Octobre 2026')
    expect([row('Décembre 2026'), row('Novembre 2026'), row('Année 2026'), row('Octobre 2026')]).toEqual(['Décembre 2026À venir', 'Novembre 2026En cours', 'Année 2026En cours', 'Octobre 2026Ouverte'])
    await close(user)
    expect(row('Octobre 2026')).toMatch(/Close le 17 novembre 2026/)
    await screen.findByText(/Aucun chiffre n’a changé depuis/)
    // It may have left the house: it is taken back in its place, with a reason.
    expect(screen.getByRole('button', { name: 'Annuler' }).getAttribute('aria-disabled')).toBe('true')
    await user.click(await button('Novembre 2026'))
    expect(screen.getByText(/la clôture est possible à partir du 1er décembre 2026/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Année d’avant' }))
    await user.click(await button('Année 2025'))
    await user.click(await button('Clôturer l’année 2025'))
  })
  test('a tablet that is missing is named, and closing without it takes a reason, which the document says', async () => {
    const { user, set, memory } = await scene()
    set({ tablets: [seen(other, parisAt('2026-10-20', '16:02'), 2)], place: { epoch: 'e1', seq: 1234, chain: 'ab' } })
    expect(row('Octobre 2026')).toBe('Octobre 2026Ouverte, incomplète : Douches')
    await user.click(await button('Clôturer octobre 2026'))
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText(/la tablette Douches muette depuis 20 oct/)).toBeTruthy()
    await user.click(dialog.getByRole('button', { name: 'Clôturer octobre 2026' }))
    expect(await dialog.findByText('Indiquez un motif.')).toBeTruthy()
    await user.type(dialog.getByRole('textbox'), 'tablette en réparation')
    await user.click(dialog.getByRole('button', { name: 'Clôturer octobre 2026' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(standingClosing(memory.register(), october)?.closed).toMatchObject({ reason: 'tablette en réparation', upTo: { place: { seq: 1234 } } })
    await user.click(await button(/^Ouvrir la clôture du 17 novembre 2026/))
    const paper = within(await screen.findByRole('dialog'))
    expect(paper.getByText('tablette en réparation')).toBeTruthy()
    expect(paper.getByText(/manquante : muette depuis le 20\/10\/2026 16:02, 2 à envoyer/)).toBeTruthy()
  })
  test('a register that is still loading is not closed', async () => {
    const { user, set } = await scene()
    set({ loading: { done: 1, total: 2 } })
    await user.click(await button('Clôturer octobre 2026'))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Clôturer octobre 2026' }))
    expect(await screen.findByText(/Le registre se charge encore sur cette tablette : attendez/)).toBeTruthy()
  })
})

describe('after closing', () => {
  test('what changed is said in the list, in the pane with its acts, in the Bilan and on its paper; closing again keeps the former one', async () => {
    const { user, memory, awa } = await scene()
    await close(user)
    await memory.act(recordPassage({ person: awa, when: late('2026-10-06') }))
    await waitFor(() => expect(row('Octobre 2026')).toMatch(/Modifiée : \d+ chiffres/))
    const changed = within(await screen.findByRole('region', { name: 'Après clôture' }))
    expect(changed.getByRole('row', { name: /^Passages 1 2 \+1$/ })).toBeTruthy()
    expect(within(changed.getByRole('list')).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['6 octobre 2026, 10:00 : Passage d’Awa'])
    await close(user, 'Clôturer à nouveau')
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Après clôture' })).toBeNull())
    const history = within(screen.getByRole('region', { name: /Clôtures de cette période/ }))
    expect(history.getAllByRole('listitem').map(({ textContent }) => textContent?.match(/Fait foi|Remplacée/)?.[0])).toEqual(['Fait foi', 'Remplacée'])
  })
  test('a setting that moves a closed figure is no act, and is said all the same, in the Bilan and on its paper', async () => {
    const { user, memory, show } = await enter(FiguresRoom)
    const { agent } = memory.opened.journal
    const around = { why: 'closed' as const, agent: agent(), now: { ms: 0, day: knownDay('2026-11-02'), at: at('09:00') }, upTo: { facts: 0, heads: {} }, tablets: [] }
    await memory.act((register) => ({ ok: true, value: [closingDraft(register, october, around)] }))
    await memory.act(changeSettings({ calendar: { weekdays: [1], openOnHolidays: false, closedOn: [], openOn: [] } }))
    show('/bilan?du=2026-10-01&au=2026-10-31')
    expect((await screen.findAllByText(/Après clôture, \d+ chiffres? (a|ont) changé/)).length).toBeGreaterThan(0)
    expect(screen.getByRole('button', { name: 'Voir ce qui a changé' })).toBeTruthy()
    await user.click(await button(/^Plus/))
    await user.click(await button('Imprimer'))
    await screen.findByRole('table', { name: /Ce qui a changé depuis la clôture, octobre 2026/ })
  })
  test('a closing is taken back with a reason, and stays readable', async () => {
    const { user, memory } = await scene()
    await close(user)
    await user.click(await button(/^Ouvrir la clôture/))
    await user.click(await button('Retirer cette clôture'))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(dialog.getByRole('textbox'), 'close trop tôt')
    await user.click(dialog.getByRole('button', { name: 'Retirer cette clôture' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(row('Octobre 2026')).toBe('Octobre 2026Ouverte')
    expect(screen.getByText('Retirée')).toBeTruthy()
    expect(closingsOf(memory.register())).toHaveLength(1)
    await user.click(await button(/^Ouvrir la clôture/))
    expect(screen.queryByRole('button', { name: 'Retirer cette clôture' })).toBeNull()
  })
  test('the document leaves as CSV, Excel, JSON and on paper, noted', async () => {
    const { user, memory } = await scene()
    await close(user)
    await user.click(await button(/^Ouvrir la clôture/))
    for (const name of ['Enregistrer en CSV', 'Enregistrer pour Excel', 'Enregistrer en JSON, pour la maison', 'Imprimer']) await user.click(await button(name))
    await waitFor(() => expect(activeOfKind(memory.register(), 'exported').map(({ secret }) => secret?.file)).toEqual(saved))
    expect(saved).toEqual(['csv', 'xlsx', 'json'].map((ending) => `boussole-cloture-2026-10-du-2026-11-17.${ending}`))
  })
})

describe('the document', () => {
  const awa = someone(1)
  const year = { from: knownDay('2025-01-01'), to: knownDay('2025-12-31') }
  const closedYear = () => {
    const scribe = createScribe()
    scribe.write('2025-03-03', opened(awa, { sex: 'female' }), granted(awa, '2025-03-03', '2026-03-02'), came(awa), { kind: 'anonymousPassage', n: 1_234, data: {} })
    scribe.write('2025-03-03', { kind: 'settingsChanged', data: {}, secret: { place: 'La Boussole', prestations: [{ code: 'tea', name: 'Un thé', icon: 'coffee' }] } })
    scribe.write('2025-03-04', { kind: 'prestation', person: awa, data: { prestation: 'tea' } }, { kind: 'mailReceived', person: awa, data: { mail: 'letter' } })
    const register = scribe.register()
    scribe.write('2026-01-05', closingDraft(register, year, {
      why: 'closed', agent: scribe.all[0]?.agent ?? never(), now: { ms: 0, day: knownDay('2026-01-05'), at: at('09:12') }, tablets: [{ name: 'Douches', pending: 0 }],
      upTo: { facts: 7, heads: {}, place: { epoch: 'e', seq: 7, chain: 'abc' } },
    }))
    return scribe
  }
  const never = () => { throw new Error('nobody wrote') }
  const closingIn = (scribe: ReturnType<typeof createScribe>): Closing => standingClosing(scribe.register(), year) ?? never()
  const bytes = (closing: Closing): string => [
    renderToStaticMarkup(<ClosedPaper closing={closing} />), ...(['csv', 'xlsx', 'json'] as const).map((ending) => Buffer.from(closedFile(closing, closedWords(closing), ending)).toString('base64')),
  ].join('\n')

  test('is the same to the byte on another day, in a house of another name, with other words', () => {
    const scribe = closedYear()
    const before = bytes(closingIn(scribe))
    scribe.write('2028-05-05', { kind: 'settingsChanged', data: {}, secret: { place: 'Autre maison', prestations: [{ code: 'tea', name: 'Une tisane', icon: 'coffee' }], letterhead: { ...closingIn(scribe).closed?.house.letterhead ?? never(), organisation: 'X' } } })
    scribe.write('2028-05-05', came(awa), { kind: 'anonymousPassage', day: year.to, data: {} })
    expect(bytes(closingIn(scribe))).toBe(before)
    for (const told of ['La Boussole', 'Un thé', 'Clos le 5 janvier 2026 à 9 h 12', '1\u202f235', 'Tablette Douches']) expect(before).toContain(told)
  })
  test('of form 1 keeps its bytes in every later version: what reads otherwise is another form', () => {
    const figures = new Map([['people', 3], ['passages', 1_240], ['dailyMean', 4.9], ['mailIn.letter', 12], ['activeHolders.byAge.65+', 2], ['prestations.tea', 1], ['before.people', 5], ['months.2025-03.people', 3]])
    const { closed, ...former } = closingIn(closedYear())
    const closing = { ...former, figures, closed: { ...(closed ?? never()), house: { place: 'La Boussole', prestations: [{ code: 'tea', name: 'Un thé', icon: 'coffee' }] } } }
    const paper = renderToStaticMarkup(<ClosedPaper closing={closing} />).replaceAll(/<[^>]*>/g, '|')
    const csv = Buffer.from(closedFile(closing, closedWords(closing), 'csv')).toString()
    // Small numbers as they are: it says in itself that it stays in the house.
    expect(JSON.parse(Buffer.from(closedFile(closing, closedWords(closing), 'json')).toString())).toMatchObject({ for: 'house', note: expect.stringContaining('jamais pour le dehors') as string, figures: { people: 3 } })
    expect([paper, csv].map((text) => createHash('sha256').update(text).digest('hex').slice(0, 16))).toEqual(['d1415a174f390710', '7b11b4c623c4aa8a'])
  })
  test('calls every figure by a word, and a code of a later version by itself', () => {
    const closing = closingIn(closedYear())
    const { word } = codeWords(closing.closed?.house ?? {})
    expect([...closing.figures.keys()].filter((code) => word(code) === code)).toEqual([])
    expect(['before.months', 'before.people', 'months.2025-03.first', 'zz'].map(word)).toEqual(['Année d’avant : mois notés', 'Année d’avant : Personnes', 'mars 2025 : Premières demandes accordées', 'zz'])
  })
})
