import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { Segmented } from '#ui/parts/Segmented.tsx'
import { Tabs } from '#ui/parts/Tabs.tsx'

const kinds = [
  { value: 'letter', word: 'Lettre' },
  { value: 'notice', word: 'Avis' },
  { value: 'parcel', word: 'Colis' },
] as const

function Kinds() {
  const [kind, choose] = useState<(typeof kinds)[number]['value']>('letter')
  return <Segmented label="Nature" options={kinds} value={kind} onChange={choose} />
}

test('the kind of mail is one of three, by a tap or by arrows', async () => {
  render(<Kinds />)
  expect(screen.getByRole('group', { name: 'Nature' })).toBeTruthy()
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Lettre' }).checked).toBe(true)
  await userEvent.click(screen.getByText('Colis'))
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Colis' }).checked).toBe(true)
  await userEvent.keyboard('{ArrowLeft}')
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Avis' }).checked).toBe(true)
})

test('a tab with an address is a link, one without is a key; the one shown is marked', async () => {
  const choose = vi.fn()
  const tabs = [
    { id: 'silent', word: 'Sans manifestation', count: 5, href: '/domiciliation?liste=sans-manifestation' },
    { id: 'all', word: 'Tous' },
  ]
  render(<Tabs label="Listes" tabs={tabs} current="all" onChoose={choose} />)
  expect(screen.getByRole('button', { name: 'Tous' }).getAttribute('aria-current')).toBe('true')
  await userEvent.click(screen.getByRole('link', { name: /Sans manifestation.*5/ }))
  expect(choose).toHaveBeenCalledWith('silent')
})
