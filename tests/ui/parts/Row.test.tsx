import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Key } from '#ui/parts/Key.tsx'
import { Row } from '#ui/parts/Row.tsx'
import { Stamp } from '#ui/parts/Stamp.tsx'

const name = [
  { text: 'Trao', strong: true, match: true },
  { text: 'ré', strong: true },
  { text: ' Fatoumata' },
]

test('a row is opened by the name, and its key does not open it', async () => {
  const open = vi.fn()
  const press = vi.fn()
  render(<Row name={name} onOpen={open} end={<Key onPress={press}>Passage</Key>} />)
  await userEvent.click(screen.getByRole('button', { name: 'Passage' }))
  expect([press.mock.calls.length, open.mock.calls.length]).toEqual([1, 0])
  await userEvent.click(screen.getByRole('button', { name: 'Traoré Fatoumata' }))
  expect(open).toHaveBeenCalledTimes(1)
})

test('a row carries the register number for whoever looks for it', () => {
  const { container } = render(<Row name={name} data-number={212} box={88} mail="3 courriers" near="Mohammed" />)
  const row = container.querySelector('[data-number="212"]')
  expect(row?.textContent).toContain('boîte 88')
  expect(row?.textContent).toContain('3 courriers')
  expect(row?.textContent).toContain('≈\u00a0Mohammed')
})

test('the chosen row says so to readers', () => {
  render(<Row name={name} chosen onOpen={vi.fn()} />)
  expect(screen.getByRole('button').getAttribute('aria-current')).toBe('true')
})

test('the stamp says what the hour means and is no key', () => {
  const { container } = render(<Row name={name} end={<Stamp>9 h 12</Stamp>} />)
  expect(within(container).queryByRole('button')).toBeNull()
  expect(container.textContent).toContain('noté à 9 h 12')
})
