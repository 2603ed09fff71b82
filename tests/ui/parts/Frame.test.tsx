import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import House from 'lucide-react/icons/house'
import KeyRound from 'lucide-react/icons/key-round'
import Mail from 'lucide-react/icons/mail'
import { expect, test, vi } from 'vitest'
import { Frame, type FrameProps } from '#ui/parts/Frame.tsx'
import { LastAction } from '#ui/parts/LastAction.tsx'
import { SyncChip } from '#ui/parts/SyncChip.tsx'

const given: FrameProps = {
  places: [
    { href: '/', label: 'Accueil', icon: House },
    { href: '/courrier', label: 'Courrier', icon: Mail },
  ],
  settings: { href: '/reglages', label: 'Réglages', icon: KeyRound },
  here: '/courrier',
  onNavigate: vi.fn(),
  title: 'Courrier',
  children: <p>La pile</p>,
}

test('the rail marks the place that is shown, for eyes and readers', () => {
  render(<Frame {...given} />)
  const rail = within(screen.getByRole('navigation', { name: 'Lieux du bureau' }))
  const current = rail.getAllByRole('link').filter((link) => link.getAttribute('aria-current') === 'page')
  expect(current.map((link) => link.textContent)).toEqual(['Courrier'])
  expect(rail.getAllByRole('link').map((link) => link.textContent)).toEqual(['Accueil', 'Courrier', 'Réglages'])
})

test('a place is a link that the app follows itself', async () => {
  const go = vi.fn()
  render(<Frame {...given} onNavigate={go} />)
  await userEvent.click(screen.getByRole('link', { name: 'Accueil' }))
  expect(go).toHaveBeenCalledWith('/')
})

test('the first Tab leads past the rail to the content', async () => {
  render(<Frame {...given} />)
  await userEvent.tab()
  expect(document.activeElement?.textContent).toBe('Aller au contenu')
  const target = document.activeElement?.getAttribute('href')?.slice(1) ?? ''
  expect(document.getElementById(target)).toBe(screen.getByRole('main'))
})

test('every screen has one heading of the first level', () => {
  render(<Frame {...given} />)
  expect(screen.getAllByRole('heading', { level: 1 }).map((one) => one.textContent)).toEqual(['Courrier'])
})

test('the demonstration says on every screen that nothing is kept', () => {
  const { rerender } = render(<Frame {...given} />)
  expect(screen.queryByText("DÉMO — rien n'est enregistré")).toBeNull()
  rerender(<Frame {...given} demo />)
  expect(screen.getByText("DÉMO — rien n'est enregistré")).toBeTruthy()
})

test('the bar keeps Annuler and the sync chip; with nothing to undo the key stays and does not answer', async () => {
  const undo = vi.fn()
  const chip = (
    <SyncChip tone="warn" icon={House} pending={3}>
      3 en attente
    </SyncChip>
  )
  const { rerender } = render(<Frame {...given} last={<LastAction />} sync={chip} />)
  const bar = within(screen.getByRole('contentinfo'))
  expect(bar.getByRole('button', { name: 'Annuler' }).getAttribute('aria-disabled')).toBe('true')
  expect(bar.getByText('3 en attente').closest('[data-pending]')?.getAttribute('data-pending')).toBe('3')
  rerender(<Frame {...given} last={<LastAction text="Passage de Ioana Popescu" onUndo={undo} />} sync={chip} />)
  expect(bar.getByText('Passage de Ioana Popescu')).toBeTruthy()
  await userEvent.click(bar.getByRole('button', { name: 'Annuler' }))
  expect(undo).toHaveBeenCalledTimes(1)
})
