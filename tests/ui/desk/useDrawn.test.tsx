import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test, vi } from 'vitest'
import { personId } from '#domain/ids.ts'
import type { PersonId } from '#domain/ids.ts'
import { useDrawn } from '#ui/desk/useDrawn.ts'

const [awa, karim] = [personId('00000000-0000-7000-8000-000000000001'), personId('00000000-0000-7000-8000-000000000002')]

function Drawn({ chosen }: { readonly chosen: PersonId | undefined }) {
  return <p>{useDrawn(chosen) ?? 'nobody'}</p>
}

// As the browser does it: what may be drawn later is, where a test's `act` draws everything at once.
const openRoot = (chosen: PersonId | undefined) => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  const box = document.createElement('div')
  const root = createRoot(box)
  const choose = (next: PersonId | undefined): void => flushSync(() => root.render(<Drawn chosen={next} />))
  onTestFinished(() => {
    flushSync(() => root.unmount())
    vi.unstubAllGlobals()
  })
  choose(chosen)
  return { choose, drawn: () => box.textContent }
}

test('a card is drawn after the tap that asked for it, and goes with the tap that closes it', async () => {
  const { choose, drawn } = openRoot(undefined)
  choose(awa)
  expect(drawn()).toBe('nobody')
  await vi.waitFor(() => expect(drawn()).toBe(awa))
  choose(karim)
  expect(drawn()).toBe(awa)
  await vi.waitFor(() => expect(drawn()).toBe(karim))
  choose(undefined)
  expect(drawn()).toBe('nobody')
})

test.each(['pointerdown', 'keydown'])('a %s that comes before it is drawn finds it whole', (kind) => {
  const { choose, drawn } = openRoot(awa)
  const met: unknown[] = []
  const meet = (): void => void met.push(drawn())
  document.addEventListener(kind, meet)
  onTestFinished(() => document.removeEventListener(kind, meet))
  choose(karim)
  document.body.dispatchEvent(new Event(kind, { bubbles: true }))
  choose(undefined)
  document.body.dispatchEvent(new Event(kind, { bubbles: true }))
  expect(met).toEqual([karim, 'nobody'])
})

test('whoever stands there as the room opens is drawn with it', () => {
  expect(openRoot(awa).drawn()).toBe(awa)
})
