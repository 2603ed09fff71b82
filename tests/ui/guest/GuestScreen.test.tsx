// Loaded here, they come at once.
import '#ui/guest/GuestScreen.tsx'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { receiveMail } from '#desk/receiveMail.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import type { PersonId } from '#domain/ids.ts'
import { ok } from '#kernel/result.ts'
import { choose } from '#ui/app/chosen.ts'
import { endGuest, showGuest, useGuest } from '#ui/app/guest.ts'
import { wordsOf } from '#ui/texts/guest/wordsOf.ts'
import { grantedOn } from '../../desk/grantedOn.ts'
import { lockTitle, nadiasPin, openWithAgents, wholePage } from '../app/lockScene.tsx'

type Desk = Awaited<ReturnType<typeof openWithAgents>>

const samir = { firstName: 'Samir', lastName: 'Haddad', language: 'arabe', number: 'B00300' }

const desk = async (who: { readonly firstName: string; readonly lastName: string; readonly language?: string } = samir) => {
  const opened = await openWithAgents()
  const { memory, awa } = opened
  const person = await memory.person(who)
  await memory.act(recordPassage({ person: awa }))
  await memory.act(() => ok([{ kind: 'settingsChanged', data: {}, secret: { letterhead: { organisation: '', service: '', address: '', phone: '01 41 39 00 00', email: '', hours: '9 h – 12 h', town: '', signatory: '', signatoryTitle: '', court: '' } } }]))
  return { ...opened, person }
}

type WithPerson = Desk & { readonly person: PersonId }

const fromTheCard = async ({ user, person }: WithPerson) => {
  act(() => choose(person))
  await user.click(await screen.findByRole('button', { name: /^Plus pour Samir/ }))
  await user.click(screen.getByRole('button', { name: 'Montrer à la personne' }))
}

const greeting = () => screen.findByText(/\u2068Samir\u2069/)

const turn = async ({ person }: WithPerson) => {
  act(() => showGuest({ what: 'person', person }))
  return greeting()
}

// By the element: a search by role is a hundred times slower.
const main = () => {
  const found = document.querySelector('main')
  if (found === null) throw new Error('no screen')
  return found
}
const read = () => ({ lang: main().lang, dir: main().dir })
const key = (word: string) => screen.getByText(word, { selector: 'button *, button' }).closest('button') ?? main()
const card = (about: string) => {
  const found = main().querySelector(`[data-guest="${about}"]`)
  if (!(found instanceof HTMLElement)) throw new Error(`no card about ${about}`)
  return found.textContent.replaceAll(/[\u2068\u2069]/g, '')
}

const others = ['Awa', 'N’Diaye', 'B00212', 'Nadia', 'Haddad', 'B00300']
const onPage = (names: readonly string[]) => names.filter((name) => wholePage().includes(name))

afterEach(() => {
  act(endGuest)
  vi.unstubAllGlobals()
})

describe('the screen turned to a guest', () => {
  test('is in their language and its direction, and says their own facts', async () => {
    const opened = await desk()
    const { memory, person } = opened
    await memory.act(grantedOn(person, '2026-05-05'))
    await memory.act(receiveMail({ person, mail: 'letter', n: 3 }))
    await memory.act(recordPassage({ person }))
    await turn(opened)
    await waitFor(() => expect(read()).toEqual({ lang: 'ar', dir: 'rtl' }))
    expect(card('mail')).toBe('3رسائل تنتظركاطلبها من موظف الاستقبال.')
    expect(card('address')).toContain('4 مايو 2027')
    expect(card('term')).toContain('17 فبراير 2027')
    expect(card('term')).toContain('01 41 39 00 00')
    expect(card('house')).toContain('18 نوفمبر')
    expect(card('house')).toContain('9 h – 12 h')
    expect(card('house')).toContain('الاثنين – الجمعة')
    expect(key('தமிழ்').textContent).toBe('தமிழ் Tamoul')
    expect(main().textContent).toContain('(traduction non relue)')
  })

  test('holds nobody else: no name, no number, no birth date anywhere in the page', async () => {
    const opened = await desk()
    await opened.memory.act(recordPassage({ person: opened.person }))
    await waitFor(() => expect(onPage(others)).toContain('Awa'))
    await turn(opened)
    expect(onPage(others)).toEqual([])
    // Nor what another tablet, or a tap of a moment ago, would say aloud.
    await act(() => opened.memory.act(receiveMail({ person: opened.awa, mail: 'letter' })))
    expect(onPage(others)).toEqual([])
  })

  test('takes two touches at two places to turn back, to the same card', async () => {
    const opened = await desk({ firstName: 'Samir', lastName: 'Haddad' })
    await fromTheCard(opened)
    await greeting()
    const { user } = opened
    await user.click(key('Terminé'))
    expect(document.activeElement).toBe(key('Rester ici'))
    await user.click(key('Rester ici'))
    expect(document.activeElement).toBe(key('Terminé'))
    await user.click(key('Terminé'))
    await user.keyboard('{Escape}')
    await user.click(key('Terminé'))
    await user.click(key('Rendre l’écran'))
    await waitFor(() => expect(main().textContent).toContain('Haddad'))
    expect(document.querySelector('nav')).not.toBeNull()
  })

  test('gives way to the lock; whoever unlocks finds the desk', async () => {
    const opened = await desk({ firstName: 'Samir', lastName: 'Haddad' })
    await turn(opened)
    await opened.lockDesk()
    expect(onPage(['Samir'])).toEqual([])
    await lockTitle()
    await opened.unlock(nadiasPin)
    expect(useGuest.getState().guest).toBeUndefined()
  })

  test('is veiled when nobody touches it, as the desk is', async () => {
    const opened = await desk({ firstName: 'Samir', lastName: 'Haddad' })
    await turn(opened)
    opened.wait(61)
    await waitFor(() => expect(document.querySelector('dialog[open]')).not.toBeNull())
  })

  test('speaks another language by its own name; French needs no mark', async () => {
    const opened = await desk({ firstName: 'Samir', lastName: 'Haddad' })
    await turn(opened)
    expect(read()).toEqual({ lang: 'fr', dir: 'ltr' })
    expect(main().textContent).not.toContain('non relue')
    await opened.user.click(key('தமிழ்'))
    await waitFor(() => expect(read()).toEqual({ lang: 'ta', dir: 'ltr' }))
    expect(key('தமிழ்').getAttribute('aria-pressed')).toBe('true')
  })

  test('is drawn with its words, before a finger can come down between the two', async () => {
    await turn(await desk({ firstName: 'Samir', lastName: 'Haddad' }))
    fireEvent.click(key('தமிழ்'))
    await wordsOf.ta.bring()
    expect(read().lang).toBe('ta')
  })
})

type Voice = { readonly lang: string; readonly localService: boolean }

const speech = (voices: readonly Voice[]) => {
  const spoken: string[] = []
  vi.stubGlobal('SpeechSynthesisUtterance', function utterance(text: string) {
    return Object.assign(new EventTarget(), { text })
  })
  vi.stubGlobal('speechSynthesis', Object.assign(new EventTarget(), { getVoices: () => voices, cancel: () => undefined, speak: ({ text }: { readonly text: string }) => void spoken.push(text) }))
  return spoken
}

describe('read aloud', () => {
  test('by a voice of the tablet, in that language', async () => {
    const spoken = speech([{ lang: 'fr-FR', localService: true }])
    const opened = await desk({ firstName: 'Samir', lastName: 'Haddad' })
    await opened.memory.act(receiveMail({ person: opened.person, mail: 'letter', n: 2 }))
    await turn(opened)
    await opened.user.click(key('Écouter'))
    expect(spoken).toEqual(['Bonjour Samir. 2 courriers vous attendent. Demandez à l’accueil. Prochain jour d’ouverture : mercredi 18 novembre.'])
    expect(key('Arrêter la lecture').isConnected).toBe(true)
  })
  test('not where there is none of that language, nor by one that sends it to a server', async () => {
    speech([{ lang: 'ar-SA', localService: true }, { lang: 'fr-FR', localService: false }])
    const opened = await desk({ firstName: 'Samir', lastName: 'Haddad' })
    await turn(opened)
    expect(screen.queryByText('Écouter')).toBeNull()
  })
})

describe('a number that is called', () => {
  test('stands alone with its place', async () => {
    await desk()
    act(() => showGuest({ what: 'call', number: 'B3', place: 'Cabine 2' }))
    await screen.findByText('B3')
    expect(screen.getByText('Cabine 2').lang).toBe('fr')
    expect(document.querySelector('h1')?.textContent).toBe('C’est à vous')
    expect(onPage(others)).toEqual([])
  })
})

test('turned from the desk, the screen shows nothing of anyone: the house and its days', async () => {
  const opened = await desk()
  const { user } = opened
  await user.click(screen.getByText('NB'))
  await user.click(screen.getByText('Masquer l’écran'))
  await waitFor(() => expect(main().querySelectorAll('[data-guest]')).toHaveLength(1))
  expect(card('house')).toContain('mercredi 18 novembre')
  expect(onPage([...others, 'Samir'])).toEqual([])
  await user.click(key('Terminé'))
  await user.click(key('Rendre l’écran'))
  await waitFor(() => expect(document.querySelector('nav')).not.toBeNull())
  expect(document.querySelector('dialog[open]')).toBeNull()
})
