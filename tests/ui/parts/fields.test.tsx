import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { serviceDay } from '#domain/time.ts'
import { CheckField } from '#ui/parts/CheckField.tsx'
import { FileField } from '#ui/parts/FileField.tsx'
import { PasswordField } from '#ui/parts/PasswordField.tsx'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { Stepper } from '#ui/parts/Stepper.tsx'
import { TextArea } from '#ui/parts/TextArea.tsx'
import { TextField } from '#ui/parts/TextField.tsx'

test('a field is named by its label alone; hint and error describe it', () => {
  render(<TextField label="Nom du lieu" value="" onChange={vi.fn()} hint="Comme on le dit." error="Il manque un nom." optional />)
  const field = screen.getByLabelText('Nom du lieu', { exact: true })
  const told = (field.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent?.trim())
  expect(told).toEqual(['(facultatif)', 'Comme on le dit.', 'Il manque un nom.'])
  expect(field.getAttribute('aria-invalid')).toBe('true')
})

test('a passphrase is hidden until somebody asks to see it', async () => {
  const typed = vi.fn()
  render(<PasswordField label="Phrase secrète" value="trois ânes bleus" onChange={typed} />)
  const field = screen.getByLabelText('Phrase secrète', { exact: true })
  expect(field.getAttribute('type')).toBe('password')
  await userEvent.click(screen.getByRole('button', { name: 'Afficher les caractères' }))
  expect(field.getAttribute('type')).toBe('text')
  await userEvent.type(field, '!')
  expect(typed).toHaveBeenCalledWith('trois ânes bleus!')
})

test('no other control answers to the label of the passphrase', () => {
  render(<PasswordField label="Phrase secrète" value="" onChange={vi.fn()} />)
  expect(screen.getAllByLabelText(/phrase secrète/i)).toHaveLength(1)
})

test('a note says how much room is left', () => {
  render(<TextArea label="Note" value="vu hier" onChange={vi.fn()} maxLength={8} />)
  expect(screen.getByText('1 caractère restant')).toBeTruthy()
})

test('a ground is chosen from the list', async () => {
  const choose = vi.fn()
  const grounds = [
    { value: 'onRequest', word: 'à sa demande' },
    { value: 'silent', word: 'sans manifestation' },
  ] as const
  render(<SelectField label="Motif" value="onRequest" onChange={choose} options={grounds} />)
  await userEvent.selectOptions(screen.getByLabelText('Motif'), 'sans manifestation')
  expect(choose).toHaveBeenCalledWith('silent')
})

test('a box is ticked by its words', async () => {
  const tick = vi.fn()
  render(<CheckField label="Justificatif vu" checked={false} onChange={tick} hint="Sans le garder." />)
  await userEvent.click(screen.getByText('Justificatif vu'))
  expect(tick).toHaveBeenCalledWith(true)
})

test('the eight files of the register are chosen together, and the same ones again', async () => {
  const choose = vi.fn<(files: readonly File[]) => void>()
  render(<FileField label="Fichiers du registre" multiple onChoose={choose} />)
  const files = [new File(['a'], 'usagers.csv'), new File(['b'], 'passages.csv')]
  const input = screen.getByLabelText('Fichiers du registre')
  await userEvent.upload(input, files)
  await userEvent.upload(input, files)
  expect(choose.mock.calls.map(([chosen]) => chosen.map((file) => file.name))).toEqual([
    ['usagers.csv', 'passages.csv'],
    ['usagers.csv', 'passages.csv'],
  ])
})

function Rounds() {
  const [rounds, set] = useState(1)
  return <Stepper label="Tournées" value={rounds} onChange={set} min={1} max={3} />
}

test('rounds are counted with − and +, and never leave their bounds', async () => {
  render(<Rounds />)
  const field = screen.getByLabelText<HTMLInputElement>('Tournées', { exact: true })
  const more = screen.getByRole('button', { name: 'Plus : Tournées' })
  await userEvent.click(screen.getByRole('button', { name: 'Moins : Tournées' }))
  expect(field.value).toBe('1')
  await userEvent.click(more)
  await userEvent.click(more)
  await userEvent.click(more)
  expect(field.value).toBe('3')
  await userEvent.clear(field)
  expect(field.value).toBe('1')
})

test('a date that was begun and not finished is no empty one: what the room is given reads as no day', async () => {
  let badInput = true
  const Room = () => {
    const [day, setDay] = useState('')
    return <><TextField label="Né le" type="date" value={day} onChange={setDay} /><output>{serviceDay(day) ?? (day === '' ? 'sans date' : 'refusé')}</output></>
  }
  render(<Room />)
  const field = screen.getByLabelText('Né le')
  Object.defineProperty(field, 'validity', { get: () => ({ badInput }) })
  expect(screen.getByRole('status').textContent).toBe('sans date')
  await userEvent.click(field)
  await userEvent.tab()
  expect(screen.getByRole('status').textContent).toBe('refusé')
  badInput = false
  await userEvent.click(field)
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('status').textContent).toBe('sans date')
  badInput = true
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('status').textContent).toBe('refusé')
  badInput = false
  fireEvent.change(field, { target: { value: '1985-03-02' } })
  await userEvent.tab()
  expect(screen.getByRole('status').textContent).toBe('1985-03-02')
})
