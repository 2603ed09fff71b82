import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { changeSettings } from '#desk/changeSettings.ts'
import { endDomiciliation } from '#desk/endDomiciliation.ts'
import { excuseAbsence } from '#desk/excuseAbsence.ts'
import { receiveMail } from '#desk/receiveMail.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import type { PersonId } from '#domain/ids.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import { initialSettings } from '#domain/settings.ts'
import { knownDay } from '#domain/time.ts'
import { choose, useChosen } from '#ui/app/chosen.ts'
import { factsOf, openAccueil } from './scene.tsx'

const card = (name = 'Awa N’Diaye') => screen.getByRole('region', { name })
const tile = (name: string) => within(card()).getByRole('button', { name })

const onCard = async (person?: PersonId) => {
  const scene = await openAccueil()
  choose(person ?? scene.awa)
  return scene
}

describe('the tiles', () => {
  test('say the last time, note in one tap with the passage that was missing, and show the hour', async () => {
    const { enter, memory } = await onCard()
    const user = enter()
    expect(tile('Passage').textContent).toContain('hier')
    expect(tile('Douche').textContent).toContain('jamais')
    await user.click(tile('Douche'))
    await waitFor(() => expect(tile('Douche').textContent).toContain('9 h 24'))
    expect(tile('Passage').textContent).toContain('9 h 24')
    expect(factsOf(memory, 'prestation')).toHaveLength(1)
    expect(factsOf(memory, 'passage')).toHaveLength(3)
  })

  test('ask on themselves before a second one the same day', async () => {
    const { enter, memory } = await onCard()
    const user = enter()
    await user.click(tile('Déjeuner'))
    await waitFor(() => expect(tile('Déjeuner').textContent).toContain('9 h 24'))
    memory.pass(60_000)
    await user.click(tile('Déjeuner'))
    expect(screen.getByText('Déjà noté à 9 h 24 — ajouter ?')).toBeTruthy()
    expect(factsOf(memory, 'prestation')).toHaveLength(1)
    await user.click(tile('Ajouter'))
    await waitFor(() => expect(tile('Déjeuner').textContent).toContain('2 fois'))
    expect(factsOf(memory, 'prestation').map(({ data }) => ('again' in data ? data.again : undefined))).toEqual([undefined, true])
  })

  test('undo from the bar takes the tile back to what it was', async () => {
    const { enter } = await onCard()
    const user = enter()
    await user.click(tile('Lessive'))
    await waitFor(() => expect(tile('Lessive').textContent).toContain('9 h 24'))
    await user.click(screen.getByRole('button', { name: 'Annuler' }))
    await waitFor(() => expect(tile('Lessive').textContent).toContain('jamais'))
    expect(tile('Passage').textContent).toContain('hier')
  })

  test('show what the house added, and not what it took off; figures press them in order', async () => {
    const { enter, memory } = await onCard()
    const [breakfast, ...others] = initialSettings.prestations
    if (breakfast === undefined) throw new Error('no breakfast')
    await memory.act(changeSettings({ prestations: [{ ...breakfast, retired: true }, ...others, { code: 'bag', name: 'Bagagerie', icon: 'luggage' }] }))
    const user = enter()
    expect(within(card()).queryByRole('button', { name: 'Petit-déjeuner' })).toBeNull()
    await user.keyboard('5')
    await waitFor(() => expect(tile('Bagagerie').textContent).toContain('9 h 24'))
  })
})

describe('the mail', () => {
  test('goes out in one tap, all of it, to the holder who thereby came', async () => {
    const { enter, memory, awa } = await onCard()
    await memory.act(receiveMail({ person: awa, mail: 'letter', n: 2 }))
    await memory.act(receiveMail({ person: awa, mail: 'registeredNotice' }))
    const user = enter()
    expect(card().textContent).toContain('2 lettres, 1 avis')
    expect(card().textContent).toContain('depuis aujourd’hui')
    expect(card().textContent).toContain('Recommandé à retirer avant le 2 décembre')
    await user.click(tile('Remettre le courrier'))
    await waitFor(() => expect(mailOf(memory.register(), awa).letter.waiting).toBe(0))
    expect(mailOf(memory.register(), awa).registeredNotice.toHolder).toBe(1)
    expect(tile('Passage').textContent).toContain('9 h 24')
    expect(within(card()).queryByRole('button', { name: 'Remettre le courrier' })).toBeNull()
  })

  test('in part, or by a mandatary, opens its own form', async () => {
    const { enter, memory, awa } = await onCard()
    await memory.act(receiveMail({ person: awa, mail: 'letter', n: 2 }))
    const user = enter()
    await user.click(tile('Une partie / mandataire…'))
    expect(await screen.findByRole('button', { name: 'Remettre au titulaire' })).toBeTruthy()
  })

  test('asked for when there is none, by someone who is or was domiciled: noted once, with its hour', async () => {
    const { enter, memory, awa, domiciled } = await onCard()
    await domiciled(awa, '2026-01-05')
    const user = enter()
    await user.click(tile('Courrier demandé'))
    await waitFor(() => expect(factsOf(memory, 'mailAskedFor')).toHaveLength(1))
    expect(within(card()).queryByRole('button', { name: 'Courrier demandé' })).toBeNull()
    expect(within(card()).getByText('demandé à')).toBeTruthy()
  })

  test('is not spoken of for someone who has no domiciliation', async () => {
    const { enter } = await onCard()
    enter()
    expect(within(card()).queryByRole('button', { name: 'Courrier demandé' })).toBeNull()
  })
})

describe('the domiciliation', () => {
  test('stands in words with its date and the last sign of life; the file is one tap away', async () => {
    const { enter, awa, domiciled, place } = await onCard()
    await domiciled(awa, '2026-01-05')
    const user = enter()
    expect(card().textContent).toContain('Domiciliée jusqu’au 4 janv. 2027')
    expect(card().textContent).toContain('Dernier signe de vie : hier')
    expect(card().textContent).toContain('Domiciliation à renouveler avant le 4 janv. 2027')
    await user.click(within(card()).getByRole('link', { name: 'Dossier' }))
    expect(place.history.at(-1)).toBe('/domiciliation')
    expect(useChosen.getState().person).toBe(awa)
  })

  test('three months without a sign of life are said in calm words, and a passage ends them', async () => {
    const { enter, memory, ioana, domiciled } = await openAccueil()
    await domiciled(ioana, '2026-01-05')
    choose(ioana)
    const user = enter()
    expect(card('Ioana Popescu').textContent).toContain('Trois mois passés sans signe de vie, depuis le 5 janvier')
    await user.click(within(card('Ioana Popescu')).getByRole('button', { name: 'Passage' }))
    await waitFor(() => expect(card('Ioana Popescu').textContent).not.toContain('Trois mois'))
    expect(factsOf(memory, 'passage')).toHaveLength(3)
  })

  test('the cause of an absence never shows', async () => {
    const { enter, memory, ioana, domiciled } = await openAccueil()
    await domiciled(ioana, '2026-01-05')
    await memory.act(excuseAbsence({ person: ioana, from: knownDay('2026-02-01'), to: knownDay('2026-12-27'), cause: 'detention', proof: true }))
    choose(ioana)
    enter()
    expect(card('Ioana Popescu').textContent).toContain('Suivi maintenu jusqu’au 27 décembre 2026')
    expect(document.body.textContent.toLowerCase()).not.toContain('liberté')
  })

  test('someone struck off may come in all the same, and still asks for mail', async () => {
    const { enter, memory, awa, domiciled } = await onCard()
    await domiciled(awa, '2026-01-05')
    await memory.act(endDomiciliation({ person: awa, decidedOn: knownDay('2026-06-03'), ground: 'onRequest' }))
    enter()
    expect(card().textContent).toContain('Radiée le 3 juin')
    expect(tile('Passage')).toBeTruthy()
    expect(tile('Courrier demandé')).toBeTruthy()
  })

  test('mail handed out twice on two tablets is to be checked', async () => {
    const { enter, memory, awa } = await onCard()
    await memory.opened.journal.commit([{ kind: 'mailHandedOut', person: awa, n: 2, data: { mail: 'letter', to: 'holder' } }])
    enter()
    expect(card().textContent).toContain('Courrier à vérifier')
  })
})

describe('the head', () => {
  test('birth date and phone need a second step', async () => {
    const { enter } = await onCard()
    const user = enter()
    expect(card().textContent).not.toContain('1985')
    expect(card().textContent).not.toContain('06 39')
    await user.click(within(card()).getByRole('button', { name: 'Plus pour Awa N’Diaye' }))
    await user.click(screen.getByText('Voir la fiche'))
    const layer = await screen.findByRole('dialog', { name: 'Fiche : Awa N’Diaye' })
    expect(layer.textContent).toContain('12/03/1985, 41 ans')
    expect(layer.textContent).toContain('06 39 98 12 12')
  })

  test('a homonym says of whom', async () => {
    const { enter, someone } = await onCard()
    await someone({ firstName: 'Awa', lastName: 'Ndiaye', number: 'B00400' })
    enter()
    expect(card().textContent).toContain('homonyme du n° B00400')
  })

  test('whose file was opened by mistake leaves the card when it is taken back', async () => {
    const { enter, memory, ioana } = await openAccueil()
    choose(ioana)
    enter()
    expect(card('Ioana Popescu')).toBeTruthy()
    const opened = factsOf(memory, 'personOpened').filter(({ person }) => person === ioana)
    await memory.act(withdrawTap({ facts: opened.map(({ id }) => id) }))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Ioana Popescu' })).toBeNull())
  })
})
