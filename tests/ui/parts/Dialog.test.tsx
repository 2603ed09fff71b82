import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { ConfirmDialog } from '#ui/parts/ConfirmDialog.tsx'

function File({ onConfirm }: { readonly onConfirm: () => void }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Radier
      </button>
      <ConfirmDialog
        open={open}
        title="Radier Mme Traoré ?"
        verb="Radier Mme Traoré"
        keep="Garder la domiciliation"
        danger
        onConfirm={onConfirm}
        onClose={() => setOpen(false)}
      >
        Aucun signe de vie depuis le 10 août.
      </ConfirmDialog>
    </>
  )
}

test('a radiation is confirmed by verb and name, and the safe way has the focus', async () => {
  const confirm = vi.fn()
  render(<File onConfirm={confirm} />)
  await userEvent.click(screen.getByRole('button', { name: 'Radier' }))
  expect(screen.getByRole('dialog', { name: 'Radier Mme Traoré ?' })).toBeTruthy()
  expect(document.activeElement?.textContent).toBe('Garder la domiciliation')
  await userEvent.click(screen.getByRole('button', { name: 'Radier Mme Traoré' }))
  expect(confirm).toHaveBeenCalledTimes(1)
})

test('Escape closes the layer and gives the focus back to the key that opened it', async () => {
  render(<File onConfirm={vi.fn()} />)
  const opener = screen.getByRole('button', { name: 'Radier' })
  await userEvent.click(opener)
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(opener)
})

test('a dialog that leaves with its screen gives the focus back too', async () => {
  const shown = (open: boolean) => (
    <>
      <button type="button">Dossier</button>
      {open && (
        <ConfirmDialog open title="Refuser ?" verb="Refuser" keep="Garder la demande" onConfirm={vi.fn()} onClose={vi.fn()}>
          Motif
        </ConfirmDialog>
      )}
    </>
  )
  const { rerender } = render(shown(false))
  await userEvent.tab()
  rerender(shown(true))
  expect(document.activeElement?.textContent).toBe('Garder la demande')
  rerender(shown(false))
  expect(document.activeElement?.textContent).toBe('Dossier')
})
