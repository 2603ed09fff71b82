import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { choose } from '#ui/app/chosen.ts'
import { grantedOn } from '../../desk/grantedOn.ts'
import { openWithAgents } from './lockScene.tsx'

// A form of a few fields: a label that is looked for in a long one takes seconds here.
const lastDay = () =>
  waitFor(() => {
    const field = [...document.querySelectorAll<HTMLInputElement>('dialog[open] input[type=date]')].at(-1)
    if (field === undefined) throw new Error('no form is open')
    return field
  })

// A register that closes and opens again is what a kill is to the screen: nothing stays in memory.
const killed = async ({ desk, memory, place }: Awaited<ReturnType<typeof openWithAgents>>, at: string, touch = (): unknown => undefined): Promise<void> => {
  act(() => void window.dispatchEvent(new Event('pagehide')))
  await act(async () => {
    desk.close()
    await Promise.resolve()
  })
  act(() => place.navigate(at))
  act(() => desk.enter(memory.opened, 'straight'))
  touch()
  await screen.findByRole('main')
}

const beginAbsence = async () => {
  const scene = await openWithAgents({ path: '/domiciliation' })
  await act(() => scene.memory.act(grantedOn(scene.awa, '2026-01-05')))
  act(() => choose(scene.awa))
  fireEvent.click(await screen.findByRole('button', { name: 'Absence justifiée', hidden: true }))
  const field = await lastDay()
  fireEvent.change(field, { target: { value: '2026-12-24' } })
  act(() => field.focus())
  return scene
}

describe('after a kill', () => {
  test('the desk stands where it was left: the file, the form, its text and the focus', async () => {
    const scene = await beginAbsence()
    await killed(scene, '/')
    const field = await lastDay()
    expect(field).toHaveProperty('value', '2026-12-24')
    expect(scene.place.history.at(-1)).toBe('/domiciliation')
    await waitFor(() => expect(document.activeElement).toBe(field))
  })

  test('the line that says the form is resumed, above its fields, does not move the focus by one field', async () => {
    const scene = await openWithAgents()
    fireEvent.click(await screen.findByRole('button', { name: 'Nouvelle personne' }))
    const name = () => screen.findByLabelText('Nom', { exact: true })
    const field = await name()
    fireEvent.change(field, { target: { value: 'Traoré' } })
    act(() => field.focus())
    await killed(scene, '/')
    await screen.findByText('Brouillon repris')
    await waitFor(async () => expect(document.activeElement).toBe(await name()))
    // Every look of the return has been taken.
    await act(() => new Promise((resolve) => { setTimeout(resolve, 950) }))
    expect(document.activeElement).toBe(await name())
  })

  test('another address that was asked for wins, and the form waits to be opened', async () => {
    const scene = await beginAbsence()
    await killed(scene, '/bilan')
    await screen.findByRole('heading', { level: 1, name: 'Bilan' })
    await act(() => new Promise((resolve) => { setTimeout(resolve, 60) }))
    expect(scene.place.history.at(-1)).toBe('/bilan')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('whoever touches the screen first is not moved', async () => {
    const scene = await beginAbsence()
    await killed(scene, '/', () => fireEvent.pointerDown(document.body))
    fireEvent.pointerCancel(window)
    await act(() => new Promise((resolve) => { setTimeout(resolve, 60) }))
    expect(scene.place.history.at(-1)).toBe('/')
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
