// On the home screen: the browser's own offer where it makes one, three gestures on an iPad (desk.md §4).
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { useInstalling, watchInstalling } from '#ui/app/installing.ts'
import { InstallPane } from '#ui/settings/InstallPane.tsx'

beforeEach(() => useInstalling.setState({ offer: undefined, installed: false }))

const offered = (outcome: 'accepted' | 'dismissed') => {
  const prompt = vi.fn(async () => Promise.resolve({ outcome }))
  const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt })
  window.dispatchEvent(event)
  return { prompt, event }
}

test('the browser’s offer waits for the key, without its own banner; refused, it says so', async () => {
  watchInstalling()
  render(<InstallPane />)
  expect(screen.getByText(/Dans le menu du navigateur/)).toBeTruthy()
  const { prompt, event } = offered('dismissed')
  expect(event.defaultPrevented).toBe(true)
  await userEvent.click(await screen.findByRole('button', { name: 'Installer La Boussole' }))
  expect(prompt).toHaveBeenCalledOnce()
  expect(await screen.findByText(/n’a pas installé/)).toBeTruthy()
})

test('installed, it says what that changes', async () => {
  watchInstalling()
  render(<InstallPane />)
  offered('accepted')
  window.dispatchEvent(new Event('appinstalled'))
  expect(await screen.findByText(/n’effacera pas le registre/)).toBeTruthy()
})

test('Safari, which offers nothing, has three gestures, and is told that the icon opens a register of its own', () => {
  Object.assign(navigator, { standalone: false })
  render(<InstallPane />)
  expect(screen.getByRole('list', { name: 'Trois gestes, dans Safari' }).children).toHaveLength(3)
  expect(screen.getByText(/L’icône ouvre un registre à elle/)).toBeTruthy()
})
