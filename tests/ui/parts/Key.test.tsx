import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Key } from '#ui/parts/Key.tsx'
import { KeyLink } from '#ui/parts/KeyLink.tsx'

test('a key is found by its word and writes once per press', async () => {
  const press = vi.fn()
  render(<Key onPress={press}>Passage</Key>)
  await userEvent.click(screen.getByRole('button', { name: 'Passage' }))
  expect(press).toHaveBeenCalledTimes(1)
})

test('a key that does not answer says why, keeps its name and its place in the tab order', async () => {
  const press = vi.fn()
  render(
    <Key onPress={press} reason="rien à remettre">
      Remettre le courrier
    </Key>,
  )
  const key = screen.getByRole('button', { name: 'Remettre le courrier' })
  await userEvent.click(key)
  await userEvent.keyboard('{Enter}')
  expect(press).not.toHaveBeenCalled()
  expect(key).toBe(document.activeElement)
  expect(screen.getByRole('button', { description: 'rien à remettre' })).toBe(key)
  expect(key.getAttribute('aria-disabled')).toBe('true')
})

test('a busy key does not answer a second press, nor sends its form', async () => {
  const send = vi.fn((event: React.SubmitEvent) => event.preventDefault())
  const { rerender } = render(
    <form onSubmit={send}>
      <Key type="submit">Créer le registre</Key>
    </form>,
  )
  await userEvent.click(screen.getByRole('button'))
  expect(send).toHaveBeenCalledTimes(1)
  rerender(
    <form onSubmit={send}>
      <Key type="submit" busy>
        Créer le registre
      </Key>
    </form>,
  )
  await userEvent.click(screen.getByRole('button'))
  expect(send).toHaveBeenCalledTimes(1)
})

test('a key in a list can say whose it is', () => {
  render(<Key name="Annuler : +1 lettre, Karim Benali">Annuler</Key>)
  expect(screen.queryByRole('button', { name: 'Annuler' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Annuler : +1 lettre, Karim Benali' })).toBeTruthy()
})

test('a link with the face of a key goes through the app, unless a new tab is asked for', async () => {
  const go = vi.fn()
  render(
    <KeyLink href="/domiciliation" onNavigate={go}>
      Dossier
    </KeyLink>,
  )
  const link = screen.getByRole('link', { name: 'Dossier' })
  link.addEventListener('click', (event) => event.preventDefault())
  const user = userEvent.setup()
  await user.click(link)
  expect(go).toHaveBeenCalledWith('/domiciliation')
  await user.keyboard('{Control>}')
  await user.click(link)
  expect(go).toHaveBeenCalledTimes(1)
})
