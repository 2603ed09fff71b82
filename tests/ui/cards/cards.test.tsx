import '#ui/cards/CardDialog.tsx'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { giveCard } from '#desk/giveCard.ts'
import { cardsOf } from '#domain/person/cards.ts'
import type { PersonId } from '#domain/ids.ts'
import { activeOfKind } from '#domain/register/read.ts'
import { choose, useChosen } from '#ui/app/chosen.ts'
import { beginPerson, newPersonForm, openWithAgents } from '../app/lockScene.tsx'

type Desk = Awaited<ReturnType<typeof openWithAgents>>

const withCard = async (path = '/') => {
  const desk = await openWithAgents({ path })
  act(() => choose(undefined))
  await desk.memory.act(giveCard({ person: desk.awa, id: desk.memory.opened.journal.newId() }))
  return { ...desk, code: codeOf(desk, desk.awa) }
}

const codeOf = ({ memory }: Pick<Desk, 'memory'>, person: PersonId): string => {
  const card = cardsOf(memory.register(), person).at(-1)
  if (card === undefined) throw new Error('no card')
  return card.code
}

/** As a scanner does, a moment after the last key of a hand: it writes in what has the focus, one key in 5 ms. */
const scan = (code: string) => {
  let ms = new Event('now').timeStamp + 1_000
  const press = (key: string, place: string): boolean => {
    const stroke = new KeyboardEvent('keydown', { key, code: place, bubbles: true, cancelable: true })
    Object.defineProperty(stroke, 'timeStamp', { value: (ms += 5) })
    return fireEvent(document.activeElement ?? document.body, stroke)
  }
  for (const letter of code) {
    const goesOn = press(letter, `Key${letter}`)
    const field = document.activeElement
    if (goesOn && field instanceof HTMLInputElement) fireEvent.input(field, { target: { value: `${field.value}${letter}` } })
  }
  return press('Enter', 'Enter')
}

const search = () => screen.getByPlaceholderText<HTMLInputElement>('Rechercher une personne')

describe('a card at the desk', () => {
  test('opens its person’s, and leaves nothing in the search that had the focus', async () => {
    const { code, awa, user } = await withCard()
    await user.click(search())
    await user.keyboard('du')
    act(() => void scan(code))
    await waitFor(() => expect(useChosen.getState().person).toBe(awa))
    expect(search().value).toBe('du')
    expect(document.body.textContent).toContain('Carte lue : Awa N’Diaye')
  })

  test('comes to the Accueil from any room, and its Enter submits nothing', async () => {
    const { code, awa, place } = await withCard('/courrier')
    let goesOn = true
    act(() => { goesOn = scan(code) })
    expect(goesOn).toBe(false)
    await waitFor(() => expect(place.history?.at(-1)).toBe('/'))
    expect(useChosen.getState().person).toBe(awa)
  })

  test('that nobody has is said, and opens nothing', async () => {
    await withCard()
    act(() => void scan('BCDFGHJKLNPR'))
    expect(await screen.findAllByText(/^Carte inconnue/)).not.toHaveLength(0)
    expect(useChosen.getState().person).toBeUndefined()
  })

  test('of somebody in the archive is unknown, but to a manager', async () => {
    const desk = await withCard()
    const hugo = await desk.memory.agent({ name: 'Hugo Kerr', role: 'desk' })
    desk.memory.goTo('2029-11-20', '09:00')
    desk.memory.as(hugo)
    act(() => void scan(desk.code))
    expect(await screen.findAllByText(/^Carte inconnue/)).not.toHaveLength(0)
    expect(useChosen.getState().person).toBeUndefined()
  })

  test('waits for a form that somebody has begun: what was typed there stays', async () => {
    const desk = await withCard()
    await beginPerson(desk, 'Fatoumata')
    act(() => void scan(desk.code))
    expect(newPersonForm().getByLabelText<HTMLInputElement>('Prénom').value).toBe('Fatoumata')
    expect(await screen.findAllByText(/^Carte lue : terminez/)).not.toHaveLength(0)
    expect(useChosen.getState().person).toBeUndefined()
  })

  test('typed by hand stays what it is: letters in the search, which finds who carries it', async () => {
    const { code, user } = await withCard()
    await user.click(search())
    for (const letter of code.toLowerCase()) {
      await new Promise((resolve) => setTimeout(resolve, 65))
      await user.keyboard(letter)
    }
    expect(search().value).toBe(code.toLowerCase())
    expect(document.querySelector('main [data-number]')?.getAttribute('data-number')).toBe('B00212')
    expect(useChosen.getState().person).toBeUndefined()
  })
})

describe('the card of a person', () => {
  const open = async () => {
    const desk = await openWithAgents()
    act(() => choose(desk.awa))
    await desk.user.click(await screen.findByRole('button', { name: /^Plus pour Awa/ }))
    await desk.user.click(screen.getByText('Carte de la personne'))
    return desk
  }

  test('is given, printed with a name or none, replaced when it is lost, and withdrawn', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    const desk = await open()
    const { user } = desk
    await user.click(await screen.findByText('Donner une carte'))
    const sheet = () => document.querySelector('[data-print-sheet]')?.textContent ?? ''
    await waitFor(() => expect(sheet()).toMatch(/[A-Z]{4} [A-Z]{4} [A-Z]{4}/))
    expect(sheet()).not.toContain('Awa')
    await user.click(screen.getByText('Prénom'))
    expect(sheet()).toContain('Awa')
    expect(sheet()).not.toContain('N’Diaye')
    await user.click(screen.getByText('Imprimer la carte'))
    expect(print).toHaveBeenCalledOnce()
    const printed = () => activeOfKind(desk.memory.register(), 'accessNoted').flatMap(({ secret }) => (secret?.what === 'fileExported' ? [[secret.person, secret.detail]] : []))
    await waitFor(() => expect(printed()).toEqual([[desk.awa, 'Imprimer la carte']]))
    print.mockRestore()
    const lost = codeOf(desk, desk.awa)
    await user.click(screen.getByText('Perdue : en donner une autre'))
    await waitFor(() => expect(codeOf(desk, desk.awa)).not.toBe(lost))
    await user.click(screen.getByText('Retirer la carte'))
    await screen.findByText('Donner une carte')
    expect(cardsOf(desk.memory.register(), desk.awa)).toEqual([])
  })
})

test('a square seen by the camera opens the card too, where the browser reads squares', async () => {
  const desk = await withCard()
  expect(screen.queryByText('Lire une carte')).toBeNull()
  vi.stubGlobal('BarcodeDetector', function detector() {
    return { detect: async () => Promise.resolve([{ rawValue: desk.code }]) }
  })
  const stream = { getTracks: () => [] }
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: { getUserMedia: async () => Promise.resolve(stream) } })
  const play = vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue()
  act(() => choose(desk.awa))
  act(() => choose(undefined))
  await desk.user.click(await screen.findByText('Lire une carte'))
  await waitFor(() => expect(useChosen.getState().person).toBe(desk.awa))
  play.mockRestore()
  Reflect.deleteProperty(navigator, 'mediaDevices')
  vi.unstubAllGlobals()
})
