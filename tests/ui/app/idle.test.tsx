import { act, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { initialSettings } from '#domain/settings.ts'
import { lockTitle, nadiasPin, openWithAgents } from './lockScene.tsx'
import { button } from './way.tsx'

describe('a screen that nobody touches', () => {
  const veil = () => screen.queryByRole('dialog', { name: 'Écran voilé' })

  test('is veiled after a minute; the touch that lifts the veil does nothing else', async () => {
    const { wait, user, memory } = await openWithAgents()
    const key = await screen.findByRole('button', { name: /Passage anonyme/ })
    key.focus()
    wait(59)
    expect(veil()).toBeNull()
    wait(1)
    expect(veil()).not.toBeNull()
    const before = memory.register().facts.size
    await user.keyboard('{Enter}')
    expect(veil()).toBeNull()
    expect(memory.register().facts.size).toBe(before)
    wait(60)
    const veiled = veil()
    if (veiled === null) throw new Error('no veil')
    await user.click(veiled)
    expect(veil()).toBeNull()
  })

  test('says twenty seconds before that it locks, and any touch stays', async () => {
    const { wait, user } = await openWithAgents()
    wait(280)
    screen.getByText('Verrouillage dans 20 s')
    screen.getByText(/Verrouillage dans vingt secondes/)
    wait(5)
    screen.getByText('Verrouillage dans 15 s')
    await user.click(await button('Rester'))
    expect(veil()).toBeNull()
    wait(59)
    expect(veil()).toBeNull()
  })

  test('locks after five minutes, also when the tablet slept through them', async () => {
    const { wait, unlock } = await openWithAgents()
    wait(300)
    await lockTitle()
    await unlock(nadiasPin)
    expect(veil()).toBeNull()
    wait(4_000)
    await lockTitle()
  })

  test('follows the hours that the house has set', async () => {
    const { wait } = await openWithAgents({ lock: { blurAfter: 30, lockAfter: 120, closing: initialSettings.lock.closing } })
    wait(31)
    expect(veil()).not.toBeNull()
    wait(90)
    await lockTitle()
  })

  test('is only veiled where the agent has no code; what would allow a lock is said once a day', async () => {
    const { wait, user } = await openWithAgents({ pin: false })
    wait(400)
    expect(veil()).not.toBeNull()
    screen.getByText(/choisissez votre code à six chiffres/)
    await user.keyboard(' ')
    wait(400)
    expect(veil()).not.toBeNull()
    expect(screen.queryByText(/choisissez votre code à six chiffres/)).toBeNull()
  })

  test('is neither veiled nor locked in the demonstration', async () => {
    const { wait, desk } = await openWithAgents({ demo: true })
    wait(4_000)
    expect(veil()).toBeNull()
    act(() => desk.lock())
    expect(screen.queryByRole('heading', { name: /Qui reprend/ })).toBeNull()
  })
})
