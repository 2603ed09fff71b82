import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { recordPassage } from '#desk/recordPassage.ts'
import { activeOfKind } from '#domain/register/read.ts'
import { forgetNames } from '#ui/app/forgetting.ts'
import { found, keyNamed, keyOf, listsMade, october, octoberHouse, rows } from './actsScene.tsx'
import { enter } from './scene.tsx'

beforeEach(forgetNames)
// What waits under a false clock would hold back the next tests.
afterEach(async () => {
  if (vi.isFakeTimers()) await stay(1_000)
  vi.useRealTimers()
})

// jsdom guesses by what was pressed in earlier tests.
const workByKeyboard = (): void => {
  const matches = (element: Element, selector: string): boolean => [...document.querySelectorAll(selector)].includes(element)
  const spy = vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
    return selector === ':focus-visible' || matches(this, selector)
  })
  onTestFinished(() => spy.mockRestore())
}

const stay = async (ms: number): Promise<void> => {
  for (let past = 0; past < ms; past += 10) await act(() => vi.advanceTimersByTimeAsync(10))
}

describe('a figure', () => {
  test('has its list made while its definition is read, out of sight and noted by nobody: the tap only shows it, with what was noted meanwhile', async () => {
    const { memory, karim } = await octoberHouse()
    const looks = () => activeOfKind(memory.register(), 'accessNoted').length
    const { user } = enter(memory, october)
    await user.click(keyOf('passages'))
    await waitFor(() => expect(listsMade()).toEqual(['Passages : 6']))
    expect([screen.queryByRole('list', { name: /^Passages :/ }), looks()]).toEqual([null, 0])
    memory.goTo('2026-10-20', '09:00')
    await act(async () => { await memory.act(recordPassage({ person: karim })) })
    memory.goTo('2026-11-17', '09:24')
    const before = document.querySelector('[aria-label^="Passages :"] li')
    fireEvent.click(screen.getByText('Voir les actes'))
    expect(screen.getByRole('heading', { level: 2, name: 'Passages : 7' })).toBeTruthy()
    expect([rows().at(-1), document.contains(before)]).toEqual(['9 h 00Benali KarimPassageJournal', true])
    await waitFor(() => expect(looks()).toBe(1))
  })

  test('has its list made once its key is pressed, and left alone when the finger goes elsewhere', async () => {
    enter((await octoberHouse()).memory, october)
    const key = keyNamed('5, Passages, du 5 octobre au 11 octobre 2026 : voir les actes')
    fireEvent.pointerDown(key)
    await waitFor(() => expect(listsMade()).toEqual(['Passages : 5']))
    fireEvent.pointerDown(screen.getByRole('region', { name: 'Pendant la période' }))
    expect(listsMade()).toEqual([])
    fireEvent.pointerDown(key)
    await waitFor(() => expect(listsMade()).toEqual(['Passages : 5']))
    fireEvent.click(key)
    expect(rows()).toHaveLength(4)
  })

  test('has its list made once the keyboard’s focus rests on its key, not while it goes past', async () => {
    workByKeyboard()
    enter((await octoberHouse()).memory, october)
    const [past, key] = [keyNamed('1, Passages, du 12 octobre au 18 octobre 2026'), keyNamed('5, Passages, du 5 octobre au 11 octobre 2026')]
    vi.useFakeTimers()
    act(() => past.focus())
    await stay(100)
    act(() => key.focus())
    await stay(100)
    expect(listsMade()).toEqual([])
    await stay(100)
    expect(listsMade()).toEqual(['Passages : 5'])
    fireEvent.click(key)
    expect(rows()).toHaveLength(4)
  })

  test('that nobody expected is entitled with the tap, as its key said; never with a part of its acts', async () => {
    const { memory } = await octoberHouse()
    enter(memory, october)
    const titles: unknown[] = []
    const watch = new MutationObserver(() => titles.push(screen.queryByRole('heading', { level: 2, name: /^Passages/ })?.textContent))
    fireEvent.click(keyNamed('5, Passages, du 5 octobre au 11 octobre 2026 : voir les actes'))
    onTestFinished(() => watch.disconnect())
    watch.observe(document.body, { childList: true, subtree: true, characterData: true })
    expect([screen.getByRole('heading', { level: 2, name: 'Passages : 5' }).textContent, screen.queryByRole('list', { name: 'Passages : 5' })]).toEqual(['Passages : 5', null])
    expect(await found()).toHaveLength(4)
    expect(new Set(titles)).toEqual(new Set(['Passages : 5']))
  })
})
