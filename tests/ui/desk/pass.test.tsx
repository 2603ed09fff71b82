// The tap that is made a hundred times a morning: what it does to the focus, and to the page before it is painted.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { recordPassage } from '#desk/recordPassage.ts'
import { refuse } from '#kernel/result.ts'
import { afterPaint } from '#ui/app/afterPaint.ts'
import { openAccueil, rowOf } from './scene.tsx'

const search = () => screen.getByRole('searchbox', { name: 'Rechercher une personne' })
const recents = () => screen.getByRole('list', { name: 'Récents' })
const keyOf = (list: HTMLElement, number: string) => within(rowOf(list, number)).getByRole('button', { name: 'Passage' })
const stampOf = (list: HTMLElement, number: string) => within(rowOf(list, number)).findByText(/9 h 24/)

let watched = new AbortController()
afterEach(() => watched.abort())

// Everything that takes the focus from now on.
const watchFocus = (): readonly EventTarget[] => {
  const taken: EventTarget[] = []
  watched = new AbortController()
  document.addEventListener('focusin', ({ target }) => { if (target !== null) taken.push(target) }, { signal: watched.signal })
  return taken
}

test('a finger on Passage moves no focus: the key that goes never had it', async () => {
  const { enter } = await openAccueil()
  const user = enter()
  const taken = watchFocus()
  await user.click(keyOf(recents(), 'B00041'))
  await stampOf(recents(), 'B00041')
  expect(taken).toEqual([])
})

test('a finger on Passage leaves what was typed where it is, and the line ready for the next name', async () => {
  const { enter } = await openAccueil()
  const user = enter()
  await user.type(search(), 'benali')
  const taken = watchFocus()
  await user.click(keyOf(screen.getByRole('list', { name: '1 personne' }), 'B00041'))
  await waitFor(() => expect(search()).toHaveProperty('value', ''))
  expect([taken, document.activeElement]).toEqual([[], search()])
})

test('the next name, begun before the passage is on the disk, takes the place of the one before', async () => {
  const { enter } = await openAccueil()
  const user = enter()
  await user.type(search(), 'benali')
  fireEvent.click(keyOf(screen.getByRole('list', { name: '1 personne' }), 'B00041'))
  fireEvent.input(search(), { target: { value: 'benalip' } })
  await waitFor(() => expect(search()).toHaveProperty('value', 'p'))
  await user.keyboard('ope')
  expect(search()).toHaveProperty('value', 'pope')
  expect(rowOf(screen.getByRole('list', { name: '1 personne' }), 'B00300')).toBeTruthy()
})

test('a passage that was not written leaves the name on the line, and what was added to it', async () => {
  const { enter } = await openAccueil()
  const user = enter(async () => Promise.resolve(refuse({ code: 'full' })))
  await user.type(search(), 'benal')
  await user.click(keyOf(screen.getByRole('list', { name: '1 personne' }), 'B00041'))
  await user.type(search(), 'i')
  await waitFor(() => expect(document.body.textContent).toContain('La tablette n’a plus de place'))
  expect(search()).toHaveProperty('value', 'benali')
})

test('the line is empty once the passage is on the disk, however late the words of the bar are; what others note then takes no focus', async () => {
  const { enter, memory, ioana } = await openAccueil()
  const late = new AbortController()
  const words = new Promise((resolve) => { late.signal.addEventListener('abort', resolve) })
  const user = enter(async (decide) => {
    const recorded = await memory.record(decide)
    await words
    return recorded
  })
  await user.type(search(), 'benali')
  await user.click(keyOf(screen.getByRole('list', { name: '1 personne' }), 'B00041'))
  await waitFor(() => expect(search()).toHaveProperty('value', ''))
  const elsewhere = screen.getByRole('button', { name: 'Nouvelle personne' })
  elsewhere.focus()
  await memory.act(recordPassage({ person: ioana }))
  expect(document.activeElement).toBe(elsewhere)
  late.abort()
})

test('a finger on Passage takes the focus from a line that is empty, so that the keyboard on the screen goes', async () => {
  const { enter } = await openAccueil()
  const user = enter()
  await user.click(search())
  await user.click(keyOf(recents(), 'B00041'))
  await stampOf(recents(), 'B00041')
  expect(document.activeElement).not.toBe(search())
})

test('by keyboard the focus goes on to the name of the row before its key is gone', async () => {
  const { enter } = await openAccueil()
  const user = enter()
  const key = keyOf(recents(), 'B00041')
  key.focus()
  let wasThere: boolean | undefined
  document.addEventListener('focusin', () => { wasThere = key.isConnected }, { once: true })
  await user.keyboard('{Enter}')
  await stampOf(recents(), 'B00041')
  expect([wasThere, document.activeElement]).toEqual([true, within(rowOf(recents(), 'B00041')).getByRole('button')])
})

test('before it is painted, a tap has changed nothing in the page but its row, the bar and what is said aloud', async () => {
  const { enter } = await openAccueil()
  enter()
  // What the desk itself had still to draw as it opened comes first: a tap that joins it is drawn with it.
  await new Promise<void>((resolve) => { afterPaint(resolve) })
  const row = rowOf(recents(), 'B00041')
  const elsewhere: Node[] = []
  const watch = new MutationObserver((changes) => {
    elsewhere.push(...changes.map(({ target }) => target).filter((target) => !row.contains(target) && document.querySelector('main')?.contains(target) === true))
  })
  watch.observe(document, { childList: true, characterData: true, attributes: true, subtree: true })
  fireEvent.click(keyOf(recents(), 'B00041'))
  await new Promise((resolve) => { requestAnimationFrame(resolve) })
  watch.disconnect()
  expect([elsewhere, within(row).queryByRole('button', { name: 'Passage' })]).toEqual([[], null])
})
