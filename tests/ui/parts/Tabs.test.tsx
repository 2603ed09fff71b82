// The views of a room on a phone: folded up to the one that is shown, so that the first figure is in sight.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Tabs } from '#ui/parts/Tabs.tsx'

const tabs = ['Jour', 'Mois', 'Année'].map((word) => ({ id: word, word }))
const fold = () => screen.queryByRole('button', { name: 'Période : les autres choix' })

test('the others are behind a key that says whether they are shown; choosing one folds them up again', async () => {
  const chosen: string[] = []
  render(<Tabs label="Période" tabs={tabs} current="Mois" onChoose={(id) => chosen.push(id)} compact />)
  const user = userEvent.setup({ delay: null })
  expect(fold()?.getAttribute('aria-expanded')).toBe('false')
  await user.tab()
  for (const _ of tabs) await user.tab()
  await user.keyboard('{Enter}')
  expect([fold()?.getAttribute('aria-expanded'), document.activeElement === fold()]).toEqual(['true', true])
  await user.click(screen.getByRole('button', { name: 'Année' }))
  expect([chosen, fold()?.getAttribute('aria-expanded')]).toEqual([['Année'], 'false'])
})

test('where none of them is shown the key bears their name; two of them, and lists that are no views, do not fold', () => {
  const { rerender } = render(<Tabs label="Période" tabs={tabs} current="free" onChoose={() => undefined} compact />)
  expect(fold()?.textContent).toBe('Période')
  rerender(<Tabs label="Période" tabs={tabs.slice(1)} current="Mois" onChoose={() => undefined} compact />)
  expect(fold()).toBeNull()
  rerender(<Tabs label="Période" tabs={tabs} current="Mois" onChoose={() => undefined} />)
  expect(fold()).toBeNull()
})
