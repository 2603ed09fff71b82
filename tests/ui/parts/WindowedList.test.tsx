import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { WindowedList } from '#ui/parts/WindowedList.tsx'

const everyone = Array.from({ length: 20_000 }, (_, number) => `Personne ${number + 1}`)

// jsdom lays nothing out: the window is given a height and the sheet that of its rows.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockImplementation(function height(this: HTMLElement) {
    return this.tagName === 'UL' ? everyone.length * 68 : 680
  })
})

const list = (items: readonly string[]) => (
    <WindowedList
      label="Le registre"
      items={items}
      keyOf={(one) => one}
      render={(one) => (
        <>
          <button type="button">{one}</button>
          <button type="button">Passage</button>
        </>
      )}
      empty={<p>Personne</p>}
    />
)

function show(items: readonly string[]) {
  const page = render(list(items))
  const box = screen.queryByRole('list')?.parentElement ?? null
  return { ...page, box }
}

const placeOfFocus = () => document.activeElement?.closest('li')?.getAttribute('aria-posinset')
const numbers = () => screen.getAllByRole('listitem').map((item) => Number(item.getAttribute('aria-posinset')))

test('of 20,000 people only those in sight are in the page, and readers are told how many there are', () => {
  show(everyone)
  expect(numbers().length).toBeLessThan(40)
  expect(screen.getAllByRole('listitem')[0]?.getAttribute('aria-setsize')).toBe('20000')
})

test('scrolling brings other rows', () => {
  const { box } = show(everyone)
  act(() => {
    if (box) box.scrollTop = 68 * 5000
    box?.dispatchEvent(new Event('scroll'))
  })
  expect(numbers()).toContain(5001)
  expect(numbers()).not.toContain(1)
})

test('the row that has the focus stays in the page while others scroll by', async () => {
  const { box } = show(everyone)
  await userEvent.tab()
  act(() => {
    if (box) box.scrollTop = 68 * 9000
    box?.dispatchEvent(new Event('scroll'))
  })
  expect(document.activeElement?.textContent).toBe('Personne 1')
  expect(numbers()).toContain(1)
})

test('arrows walk from one Passage to the next, and End goes to the last person', async () => {
  show(everyone)
  await userEvent.tab()
  await userEvent.tab()
  expect(document.activeElement?.textContent).toBe('Passage')
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  expect(document.activeElement?.textContent).toBe('Passage')
  expect(placeOfFocus()).toBe('3')
  await userEvent.keyboard('{End}')
  expect(placeOfFocus()).toBe('20000')
  await userEvent.keyboard('{ArrowDown}{Home}')
  expect(placeOfFocus()).toBe('1')
})

test('a search that leaves five people shows them, however far the list was scrolled', () => {
  const { box, rerender } = show(everyone)
  act(() => {
    if (box) box.scrollTop = 68 * 15_000
    box?.dispatchEvent(new Event('scroll'))
  })
  rerender(list(everyone.slice(0, 5)))
  expect(numbers()).toEqual([1, 2, 3, 4, 5])
})

test('an arrow at the end of the list leaves the focus where it is, now and later', async () => {
  const three = everyone.slice(0, 3)
  const { rerender } = show(three)
  await userEvent.tab()
  await userEvent.keyboard('{End}{ArrowDown}')
  expect(placeOfFocus()).toBe('3')
  act(() => (document.activeElement as HTMLElement).blur())
  rerender(list([...three]))
  expect(document.activeElement).toBe(document.body)
})

test('nobody at all is said in words', () => {
  show([])
  expect(screen.getByText('Personne')).toBeTruthy()
})

test('a new line on top is put above the others, which are styled and placed as they were', async () => {
  const { rerender } = show(everyone.slice(1))
  const styled: MutationRecord[] = []
  const watch = new MutationObserver((changes) => { styled.push(...changes) })
  for (const row of screen.getAllByRole('listitem')) watch.observe(row, { attributes: true, attributeFilter: ['style', 'class', 'data-slot'] })
  rerender(list(everyone))
  await Promise.resolve()
  watch.disconnect()
  expect([styled, numbers().slice(0, 3)]).toEqual([[], [1, 2, 3]])
})
