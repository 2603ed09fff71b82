import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Draft } from '#domain/facts/fact.ts'
import { knownDay } from '#domain/time.ts'
import { DeskChip } from '#ui/app/DeskChip.tsx'
import { whoIs } from '#domain/person/who.ts'
import { doublonsOf } from '#domain/exchange/doublons.ts'
import { someFactId } from '../../domain/scribe.ts'
import { parisAt } from '../memoryRegister.ts'
import { button, enter } from './scene.tsx'

const chip = async () => {
  const found = await screen.findAllByRole('button')
  const [shown] = found.filter((one) => one.dataset['pending'] !== undefined)
  if (shown === undefined) throw new Error('no chip')
  return shown
}

describe('the chip', () => {
  test('says synchronised with its hour, what waits, since when it is offline, and what wants a look', async () => {
    const { show, set } = await enter(DeskChip)
    show()
    expect((await chip()).textContent).toBe('Tout est synchronisé · 09:20')
    set({ pending: 3 })
    expect((await chip()).textContent).toBe('3 en attente, gardés sur cette tablette')
    expect((await chip()).dataset['pending']).toBe('3')
    set({ offlineSince: parisAt('2026-11-17', '08:05') })
    expect((await chip()).textContent).toBe('Hors ligne depuis 08:05')
    set({ offlineSince: parisAt('2026-11-16', '17:05'), pending: 1 })
    expect((await chip()).textContent).toBe('Hors ligne depuis 16 nov., 17:05')
    set({ trouble: 'setupCode' })
    expect((await chip()).textContent).toBe('1 à vérifier')
  })

  test('of a register without a server counts every act as kept here only', async () => {
    const { show, memory } = await enter(DeskChip, { standing: {} })
    show()
    const n = memory.register().facts.size
    expect((await chip()).textContent).toBe(`${String(n)} actes, gardés sur cette tablette`)
    expect((await chip()).dataset['pending']).toBe(String(n))
  })
})

describe('a tap on it', () => {
  test('lists what waits, and can try at once', async () => {
    const { show, set, here, user, exchange, memory } = await enter(DeskChip)
    const awa = await memory.person({ firstName: 'Awa' })
    await here({ kind: 'passage', person: awa, data: { for: 'welcome' } })
    show()
    set({ pending: 2 })
    await user.click(await chip())
    const dialog = await screen.findByRole('dialog', { name: 'L’échange entre les tablettes' })
    within(dialog).getByText('2 actes en attente')
    expect(within(dialog).getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Passage d’Awa', 'Fiche ouverte : Awa'])
    await user.click(await button('Réessayer maintenant'))
    expect(exchange.asked).toEqual(['now'])
    await user.click(await button('Fermer'))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  test('tells what is held and why, in words', async () => {
    const { show, set, here, user, memory } = await enter(DeskChip)
    const awa = await memory.person({ firstName: 'Awa' })
    const [passage] = await here({ kind: 'passage', person: awa, data: { for: 'welcome' } })
    show()
    set({ held: [{ id: passage?.id ?? someFactId(1), reason: 'badSignature' }, { id: someFactId(9), reason: 'revokedDevice' }] })
    await user.click(await chip())
    await screen.findByText('Mis de côté : sa signature n’est pas la bonne.')
    screen.getByText('Un acte qui n’est pas dans ce registre')
  })

  test.each([
    ['revoked', 'Cette tablette a été retirée du registre'], ['otherKey', 'Le serveur garde un autre registre sous ce nom'],
    ['certificate', 'Le serveur ne reconnaît pas cette tablette'], ['update', 'Cette version de La Boussole est trop ancienne'], ['storage', 'La mémoire ne suffit plus pour l’échange'],
  ] as const)('%s: says what to do', async (trouble, title) => {
    const { show, set, user } = await enter(DeskChip)
    show()
    set({ trouble })
    await user.click(await chip())
    await screen.findByText(title)
  })

  test('takes the set-up code', async () => {
    const { show, set, user, exchange } = await enter(DeskChip)
    show()
    set({ trouble: 'setupCode' })
    await user.click(await chip())
    await user.click(await button('Relier avec ce code'))
    await screen.findByText('Indiquez le code.')
    await user.type(screen.getByLabelText('Code d’installation'), ' 1234-5678 ')
    await user.click(await button('Relier avec ce code'))
    await waitFor(() => expect(exchange.asked).toEqual([{ link: { name: 'Accueil', code: '1234-5678' } }]))
  })

  test('tells a first load and a wrong clock', async () => {
    const { show, set, user } = await enter(DeskChip)
    show()
    set({ loading: { done: 12_000, total: 52_000 }, clockOff: 3_600_000 })
    await user.click(await chip())
    await screen.findByText(/12\s000 sur 52\s000 actes/)
    screen.getByText(/Elle retarde d’environ 60 minutes/)
  })

  test('leads to the settings of a tablet without a server', async () => {
    const { show, user } = await enter(DeskChip, { standing: {} })
    show()
    await user.click(await chip())
    await user.click(await button('Ouvrir Réglages'))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
})

describe('doublons', () => {
  const shower = (person: Awaited<ReturnType<typeof doublon>>['awa']): Draft => ({ kind: 'prestation', person, data: { prestation: 'shower' } })
  const doublon = async () => {
    const scene = await enter(DeskChip)
    const awa = await scene.memory.person({ firstName: 'Awa' })
    const open = async () => {
      scene.show()
      await waitFor(async () => expect((await chip()).textContent).toBe('1 à vérifier'))
      await scene.user.click(await chip())
      await screen.findByText('Noté sur deux tablettes')
    }
    const settled = async () => waitFor(() => {
      expect(doublonsOf(scene.memory.register())).toEqual([])
      expect(screen.queryByText('Noté sur deux tablettes')).toBeNull()
    })
    return { ...scene, awa, open, settled }
  }

  test('a shower on two tablets: both agents are told, one tap withdraws one', async () => {
    const { awa, here, there, open, settled, user } = await doublon()
    await here(shower(awa))
    await there(shower(awa))
    await open()
    screen.getByText('Douche d’Awa, aujourd’hui')
    screen.getByText('sans heure, Nadia Brunet, tablette Accueil')
    await user.click(await button('Retirer : Douche d’Awa, aujourd’hui, sans heure, Hugo Kerr, tablette Douches'))
    await settled()
  })

  test('or it was two', async () => {
    const { awa, here, there, open, settled, user } = await doublon()
    await here(shower(awa))
    await there(shower(awa))
    await open()
    await user.click(await button(/^C’était bien deux fois/))
    await settled()
  })

  test('a letter handed out twice: an arrival was missing', async () => {
    const { awa, here, there, open, settled, user } = await doublon()
    const out: Draft = { kind: 'mailHandedOut', person: awa, n: 1, data: { mail: 'letter', to: 'holder' } }
    await here({ kind: 'mailReceived', person: awa, n: 1, data: { mail: 'letter' } })
    await here(out)
    await there(out)
    await open()
    screen.getByText('1 lettre de trop parmi les courriers remis à Awa')
    await user.click(await button(/^Tout a été remis, une arrivée manquait/))
    await settled()
  })

  test('two edits of a name: what differs stands beside each, and one is kept', async () => {
    const { awa, here, there, open, settled, user, memory } = await doublon()
    const start = [...memory.register().facts.values()].find(({ kind, person }) => kind === 'personOpened' && person === awa)
    const edit = (firstName: string): Draft => ({ kind: 'personDescribed', person: awa, data: {}, secret: { firstName, number: 'A-0001', birthDate: knownDay('1985-03-12'), sex: 'female' }, refs: start === undefined ? {} : { previous: start.id } })
    await here(edit('Awa-Marie'))
    await there(edit('Hawa'))
    await open()
    screen.getByText('Prénom : Awa-Marie')
    await user.click(await button(/^Garder ceci : .*L’autre écriture/))
    await settled()
    expect(whoIs(memory.register(), awa).firstName).toBe('Awa-Marie')
  })

  test('one number for two people: one of them gets another', async () => {
    const { awa, there, open, settled, user, memory } = await doublon()
    const [karim] = await there({ kind: 'personOpened', person: (await memory.person({ firstName: 'x', number: 'Z' })), data: {}, secret: { firstName: 'Karim', number: 'A-0001' } })
    await open()
    screen.getByText('Numéro A-0001 donné deux fois')
    await user.click(await button('Changer le numéro : Karim'))
    await settled()
    expect([whoIs(memory.register(), awa).number, karim?.person === undefined ? '' : whoIs(memory.register(), karim.person).number]).toEqual(['A-0001', 'A-0002'])
  })
})
