// A part of the screen that does not come: a first visit on a poor network, or a version whose files are gone.
import { act, fireEvent, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import type { ComponentType } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createFollowing } from '#ui/app/createFollowing.ts'
import { follower, later, soon } from '#ui/app/later.ts'
import { inTheEnd } from '#ui/app/asking.ts'

const sentence = /réseau n’a pas répondu/

/** A part that comes over a network that can be cut. */
const overNetwork = <Props extends object>(Part: ComponentType<Props>) => {
  const network = { up: false, asked: 0 }
  const load = async () => {
    network.asked += 1
    if (!network.up) throw new TypeError('Failed to fetch dynamically imported module')
    return Promise.resolve(Part)
  }
  return { network, load }
}

const Room = () => <p>La salle</p>
const show = async (Part: ComponentType) => {
  await act(async () => Promise.resolve(render(<><button type="button">Bureau</button><Suspense><Part /></Suspense></>)))
  return screen.getByText('Bureau')
}
const tap = (key: HTMLElement) => act(async () => Promise.resolve(fireEvent.click(key)))

describe('a part that does not come', () => {
  test('says so where somebody asked for it, leaves the desk standing, and comes on its key', async () => {
    const { network, load } = overNetwork(Room)
    await show(later(load))
    await screen.findByText(sentence, { selector: 'p' })
    expect(screen.queryByText('La salle')).toBeNull()
    network.up = true
    await tap(screen.getByText('Réessayer'))
    await screen.findByText('La salle')
    expect(screen.queryByText(sentence, { selector: 'p' })).toBeNull()
  })

  test('comes by itself once the network is back', async () => {
    const { network, load } = overNetwork(Room)
    await show(later(load))
    await screen.findByText(sentence, { selector: 'p' })
    network.up = true
    await act(async () => Promise.resolve(fireEvent(window, new Event('online'))))
    await screen.findByText('La salle')
  })

  test('is not told where nobody asked, and is asked for again at the next tap, once a tap', async () => {
    const { network, load } = overNetwork(Room)
    const key = await show(follower(load))
    await tap(key)
    expect(network.asked).toBe(2)
    expect(screen.queryByText(sentence, { selector: 'p' })).toBeNull()
    network.up = true
    await tap(key)
    await screen.findByText('La salle')
    await tap(key)
    expect(network.asked).toBe(3)
  })

  test('is told only once a dialog that stands ready is opened', async () => {
    const { load } = overNetwork(({ open }: { readonly open: boolean }) => (open ? <p>Ouvert</p> : null))
    const Dialog = soon(load)
    const { rerender } = render(<Suspense><Dialog open={false} /></Suspense>)
    await act(async () => Promise.resolve())
    expect(screen.queryByText(sentence, { selector: 'p' })).toBeNull()
    rerender(<Suspense><Dialog open /></Suspense>)
    await screen.findByText(sentence, { selector: 'p' })
  })

  test('is asked for again by whoever comes back to it', async () => {
    const { network, load } = overNetwork(Room)
    const Part = later(load)
    const { unmount } = render(<Suspense><Part /></Suspense>)
    await screen.findByText(sentence, { selector: 'p' })
    unmount()
    network.up = true
    render(<Suspense><Part /></Suspense>)
    await screen.findByText('La salle')
  })
})

describe('a part whose file stalls', () => {
  afterEach(() => { vi.useRealTimers() })

  test('says so after a while, as one that does not come, and takes its place when it comes after all', async () => {
    vi.useFakeTimers()
    let come: (part: ComponentType) => void = () => undefined
    await show(later(() => new Promise<ComponentType>((resolve) => { come = resolve })))
    await act(async () => vi.advanceTimersByTimeAsync(4_000))
    expect(screen.queryByText(sentence, { selector: 'p' })).toBeNull()
    await act(async () => vi.advanceTimersByTimeAsync(1_000))
    expect(screen.queryByText(sentence, { selector: 'p' })).not.toBeNull()
    await act(async () => {
      come(Room)
      await vi.advanceTimersByTimeAsync(0)
    })
    expect([screen.queryByText('La salle') === null, screen.queryByText(sentence, { selector: 'p' })]).toEqual([false, null])
  })

  test('holds up nothing that waits for what follows the desk', async () => {
    vi.useFakeTimers()
    const { follows, bringFollowing, whenFollowed } = createFollowing()
    follows({ bring: () => new Promise(() => undefined), here: () => undefined })
    void bringFollowing()
    let followed = false
    void whenFollowed().then(() => { followed = true })
    await vi.advanceTimersByTimeAsync(4_000)
    expect(followed).toBe(false)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(followed).toBe(true)
  })
})

test('what nobody waits for is tried until it comes', async () => {
  const { network, load } = overNetwork(Room)
  const coming = inTheEnd(load)
  await act(async () => Promise.resolve())
  network.up = true
  fireEvent(window, new Event('online'))
  expect(await coming).toBe(Room)
})
