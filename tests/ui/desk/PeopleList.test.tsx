import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { openAccueil } from './scene.tsx'

const search = () => screen.getByRole('searchbox', { name: 'Rechercher une personne' })
const numbers = (name: string) => [...screen.getByRole('list', { name }).querySelectorAll('[data-number]')].map((row) => row.getAttribute('data-number'))

// As a browser does it: a test that waits for the desk sees both of its paintings as one.
const typeWithoutWaiting = (text: string): void => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  const line = search()
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(line, text)
  line.dispatchEvent(new Event('input', { bubbles: true }))
}

test('a letter stands on the line before the rows are made for it, and Enter already takes whom it means', async () => {
  const { enter } = await openAccueil()
  await enter().type(search(), 'n')
  typeWithoutWaiting('pope')
  const atOnce = { line: search(), told: screen.getByText('1 personne').tagName, listed: numbers('Récents') }
  expect(atOnce).toMatchObject({ line: { value: 'pope' }, told: 'OUTPUT', listed: ['B00212', 'B00041'] })
  await userEvent.keyboard('{Enter}')
  expect(await screen.findByRole('region', { name: 'Ioana Popescu' })).toBeTruthy()
  expect(numbers('1 personne')).toEqual(['B00300'])
})
