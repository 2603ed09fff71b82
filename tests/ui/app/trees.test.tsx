import { act, fireEvent, render } from '@testing-library/react'
import { useState } from 'react'
import { Router, useLocation, useRouter } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { expect, test } from 'vitest'
import { agentId } from '#domain/ids.ts'
import type { AgentId } from '#domain/ids.ts'
import { DeskTree } from '#ui/app/DeskTree.tsx'
import { AddressContext } from '#ui/app/useTreeLocation.ts'
import { useHalfFilled } from '#ui/app/useHalfFilled.ts'
import { useTrees } from '#ui/app/useTrees.ts'

const agents = Array.from({ length: 5 }, (_, n) => agentId(`0195652f-2a6c-7f0e-8f3a-1c2d3e4f000${String(n)}`))
const paths = ['/', '/courrier', '/bilan'] as const

/** A desk reduced to its place and one form: what it says of itself, and what somebody typed in it. */
function Small() {
  const [path] = useLocation()
  const [typed, type] = useState('')
  useHalfFilled(typed !== '')
  return (
    <main>
      <p>{path}</p>
      <input aria-label="Saisie" value={typed} onChange={({ target }) => type(target.value)} />
    </main>
  )
}

function Desks({ agent }: { readonly agent: AgentId | undefined }) {
  const { shown, trees, led } = useTrees(agent)
  return (
    <AddressContext value={useRouter()}>
      {trees.map((tree) => (
        <DeskTree key={tree.agent} tree={tree} shown={tree.agent === shown} onLed={(href) => led(tree.agent, href)}>
          <Small />
        </DeskTree>
      ))}
    </AddressContext>
  )
}

const open = () => {
  const place = memoryLocation({ path: '/', record: true })
  const tablet = (agent: AgentId | undefined) => (
    <Router hook={place.hook} searchHook={place.searchHook}>
      <Desks agent={agent} />
    </Router>
  )
  const { rerender, unmount } = render(tablet(undefined))
  return { place, show: (agent: AgentId | undefined) => rerender(tablet(agent)), unmount }
}

// By the element: a search by role is a hundred times slower, and there are thousands.
const field = () => {
  const found = document.querySelector('input')
  if (found === null) throw new Error('no form is shown')
  return found
}
const type = (text: string) => fireEvent.change(field(), { target: { value: text } })
const typed = () => field().value
const path = () => document.querySelector('p')?.textContent

// Mulberry32: a failing sequence is played again from its number.
const dice = (seed: number) => {
  let state = seed
  return (sides: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
}

type Known = { text: string; path: string }
type Played = { readonly tablet: ReturnType<typeof open>; readonly known: Map<AgentId, Known>; readonly roll: (sides: number) => number; here: AgentId | undefined }

const place = ({ tablet }: Played): string => tablet.place.history?.at(-1) ?? '/'

const stand = (played: Played, agent: AgentId | undefined): void => {
  const { known, tablet } = played
  tablet.show(agent)
  played.here = agent
  if (agent !== undefined && !known.has(agent)) known.set(agent, { text: '', path: known.size === 0 ? place(played) : '/' })
}

const move = (played: Played, step: number): void => {
  const { known, roll, here, tablet } = played
  const desk = here === undefined ? undefined : known.get(here)
  const next = desk === undefined ? 0 : roll(4)
  if (desk === undefined || next === 0) stand(played, agents[roll(4)])
  else if (next === 1) stand(played, undefined)
  else if (next === 2) type((desk.text = `mot ${String(step)}`))
  else {
    desk.path = paths[roll(paths.length)] ?? '/'
    act(() => tablet.place.navigate(desk.path))
  }
}

const check = (played: Played, seed: number): void => {
  const desk = played.here === undefined ? undefined : played.known.get(played.here)
  if (desk === undefined) expect(document.body.textContent, `lock, sequence ${String(seed)}`).toBe('')
  else expect([typed(), path(), place(played)], `sequence ${String(seed)}`).toEqual([desk.text, desk.path, desk.path])
}

const play = (seed: number): void => {
  const played: Played = { tablet: open(), known: new Map(), roll: dice(seed), here: undefined }
  for (let step = 0; step < 8; step++) {
    move(played, step)
    check(played, seed)
  }
  played.tablet.unmount()
}

// A hundred in `npm test`, a thousand with SOAK: each is only another order.
const days = process.env['SOAK'] === undefined ? 100 : 1_000

test('days of locks, switches, words typed and rooms entered: each agent finds their own, and a lock shows nothing', () => {
  for (let seed = 1; seed <= days; seed++) play(seed)
}, 600_000)

test('four desks are kept: the oldest one without a half-filled form makes room', () => {
  const { show } = open()
  const [first, second, third, fourth, fifth] = agents
  show(first)
  type('une saisie en cours')
  for (const agent of [second, third, fourth]) show(agent)
  show(fifth)
  show(first)
  expect(typed()).toBe('une saisie en cours')
})

test('a form of whoever was here is not one of whoever is', () => {
  const { show } = open()
  show(agents[0])
  type('Fatoumata')
  show(agents[1])
  expect(typed()).toBe('')
  expect(document.body.innerHTML).not.toContain('Fatoumata')
})
