import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { recordAnonymousPassage } from '#desk/recordAnonymousPassage.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import { activeOfKind, actsOn } from '#domain/register/read.ts'
import { knownDay } from '#domain/time.ts'
import { choose, useChosen } from '#ui/app/chosen.ts'
import { forgetNames } from '#ui/app/forgetting.ts'
import { openMemoryRegister } from '../memoryRegister.ts'
import { acts, found, keyNamed, keyOf, october, octoberHouse, rows, title } from './actsScene.tsx'
import { enter } from './scene.tsx'

beforeEach(() => {
  forgetNames()
  choose(undefined)
})

const button = (name: string | RegExp) => screen.getByRole('button', { name })

describe('a figure', () => {
  test('tells its definition, then its acts, under their days; their sum stands in the title', async () => {
    const { user, place } = enter((await octoberHouse()).memory, october)
    await user.click(keyOf('passages'))
    await user.click(screen.getByText('Voir les actes'))
    expect(place.history?.at(-1)).toBe(acts('passages'))
    await title('Passages : 6')
    expect(await found()).toEqual([
      'mardi 6 octobre 20265', '9 h 00Sans nomPassage anonyme × 3Journal', '9 h 00N’Diaye AwaPassage pour la domiciliationJournal', '9 h 00Benali KarimPassageJournal',
      'mardi 13 octobre 20261', '9 h 00N’Diaye AwaPassageJournal',
    ])
    await user.click(screen.getByRole('link', { name: 'Retour aux chiffres' }))
    expect(place.history?.at(-1)).toBe(october)
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Passages/))
  })

  test('of a table is a key as well: a week’s acts, a kind of mail, a class', async () => {
    const { user, place } = enter((await octoberHouse()).memory, october)
    await user.click(keyNamed('5, Passages, du 5 octobre au 11 octobre 2026 : voir les actes'))
    await title('Passages : 5')
    expect(place.history?.at(-1)).toBe(acts('passages', '&jours=2026-10-05_2026-10-11'))
    await user.click(screen.getByRole('link', { name: 'Retour aux chiffres' }))
    await user.click(keyOf('mailIn.letter'))
    await title('Courriers reçus : lettres : 2')
    expect(await found()).toEqual(['mardi 13 octobre 20262', '9 h 00N’Diaye Awa2 lettres reçuesJournal'])
    await user.click(screen.getByRole('link', { name: 'Retour aux chiffres' }))
    await user.click(keyNamed('1, Titulaires par sexe : Femme, au 31 octobre 2026 : voir les actes'))
    expect((await found())[1]).toBe('N’Diaye AwaPremière domiciliation, jusqu’au 5 octobre 2027Journal')
  })

  test('that is a mean leads to the two that make it', async () => {
    const { user } = enter((await octoberHouse()).memory, acts('dailyMean'))
    await title('Moyenne par jour : 0,3')
    await user.click(screen.getByRole('link', { name: 'Jours d’ouverture : 22' }))
    await title('Jours d’ouverture : 22')
    expect((await found())[1]).toBe('jeudi 1 octobre 2026Jour d’ouvertureJournal'.replace('1 octobre', '1er octobre'))
  })
})

describe('the list', () => {
  test('is filtered by name, laid out by person, opens a file, and is found again as it was left', async () => {
    const { memory, awa } = await octoberHouse()
    const { user, place } = enter(memory, acts('passages'))
    await user.type(await screen.findByRole('searchbox', { name: 'Filtrer par nom' }), 'ndi')
    await waitFor(() => expect(rows()).toHaveLength(4))
    expect(screen.getByText('2 sur 6')).toBeTruthy()
    await user.selectOptions(screen.getByLabelText('Ranger'), 'Par personne')
    await waitFor(() => expect(rows()[0]).toBe('N’Diaye Awa2'))
    await user.click(screen.getAllByRole('button', { name: 'Ouvrir le dossier : N’Diaye Awa' })[0] ?? document.body)
    expect([place.history?.at(-1), useChosen.getState().person]).toEqual(['/domiciliation', awa])
  })

  test('is filtered by kind and by day', async () => {
    const { user } = enter((await octoberHouse()).memory, acts('entries'))
    await user.selectOptions(await screen.findByLabelText('Sorte'), 'Passages anonymes')
    await waitFor(() => expect(rows()).toEqual(['mardi 6 octobre 20263', '9 h 00Sans nomPassage anonyme × 3Journal']))
    await user.selectOptions(screen.getByLabelText('Sorte'), 'Toutes les sortes')
    await user.type(screen.getByLabelText('Jour'), '2026-10-13')
    await waitFor(() => expect(rows()).toHaveLength(2))
    await user.type(screen.getByRole('searchbox', { name: 'Filtrer par nom' }), 'karim')
    expect(await screen.findByText('Aucun acte pour ce filtre.')).toBeTruthy()
  })

  test('opens the journal of a day', async () => {
    const { user, place } = enter((await octoberHouse()).memory, acts('mailIn'))
    await user.click(await screen.findByRole('button', { name: 'Journal du 13 octobre 2026' }))
    expect(place.history?.at(-1)).toBe('/?journal=2026-10-13')
  })

  test('shows apart what was taken back, with the reason', async () => {
    const { user } = enter((await octoberHouse()).memory, acts('showers'))
    await title('Douches : 0')
    expect(screen.getByText('Aucun acte.')).toBeTruthy()
    await user.click(button(/^Retirés et doublons/))
    expect(rows()[1]).toMatch(/^9 h 00Benali KarimDoucheRetiré par .* : mauvaise personneJournal$/)
  })

  test('is noted as looked at, once, without a name; days of opening are nobody', async () => {
    const { memory } = await octoberHouse()
    const looks = () => activeOfKind(memory.register(), 'accessNoted').flatMap(({ secret }) => (secret?.what === 'actsListed' ? [secret.detail] : []))
    const { place } = enter(memory, acts('passages'))
    await waitFor(() => expect(looks()).toEqual(['Passages, octobre 2026']))
    for (const to of [acts('openDays'), acts('passages'), acts('domiciled.holders')]) place.navigate(to)
    await waitFor(() => expect(looks()).toEqual(['Passages, octobre 2026', 'Titulaires, au 31 octobre 2026']))
  })

  test('is noted as looked at where names stand apart alone, beside heads without a name', async () => {
    const memory = await openMemoryRegister({ day: '2026-10-06', at: '09:00' })
    await memory.act(recordAnonymousPassage({ n: 3 }))
    await memory.act(recordPassage({ person: await memory.person({ nickname: 'Awa' }) }))
    const came = actsOn(memory.register(), knownDay('2026-10-06')).filter(({ kind }) => kind === 'passage')
    await memory.act(withdrawTap({ facts: came.map(({ id }) => id) }))
    enter(memory, acts('passages'))
    await title('Passages : 3')
    await waitFor(() => expect(activeOfKind(memory.register(), 'accessNoted').map(({ secret }) => secret?.detail)).toContain('Passages, du 1er octobre au 6 octobre 2026'))
  })

  test('on paper is noted among what left the tablet', async () => {
    const { memory } = await octoberHouse()
    let sheet = ''
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'))
      sheet = document.querySelector('[data-print-sheet]')?.textContent ?? ''
      window.dispatchEvent(new Event('afterprint'))
    }
    enter(memory, acts('passages'))
    // At once: they are not found yet.
    fireEvent.click(button('Imprimer la liste'))
    await waitFor(() => expect(sheet).toContain('6 octobre 2026'))
    expect(sheet).toContain('N’Diaye Awa')
    await waitFor(() => expect(activeOfKind(memory.register(), 'accessNoted').map(({ secret }) => [secret?.what, secret?.detail])).toContainEqual(['listExported', 'Actes d’un chiffre : Passages : 6']))
  })
})
