import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createDesk } from '#ui/app/createDesk.ts'
import { memoryAgent } from '../memoryJournal.ts'
import { openMemoryRegister } from '../memoryRegister.ts'
import { lockTitle, memorySafe, nadiasPin, openWithAgents, sophiesPin, wholePage } from './lockScene.tsx'
import { button, field } from './way.tsx'

test('closing time is told five minutes and one minute before, then the passphrase is asked for', async () => {
  const { wait, user, memory } = await openWithAgents()
  const until = memory.opened.agents.until() ?? 0
  const left = () => (until - memory.opened.journal.clock()) / 1_000
  const touch = () => fireEvent.keyDown(document.body, { key: 'Shift' })
  wait(left() - 300)
  await lockTitle()
  await user.keyboard(nadiasPin)
  await screen.findAllByText(/se ferme dans 5 minutes/)
  wait(left() - 50)
  touch()
  await screen.findAllByText(/se ferme dans 1 minute/)
  wait(left())
  await field('Phrase secrète')
  screen.getByText(/La journée est finie/)
  expect(wholePage()).not.toMatch(/Nadia|Sophie|Awa/)
})

test('after the passphrase, whoever has a code says who they are; the printed code opens straight', async () => {
  const { user, desk, memory } = await openWithAgents()
  act(() => desk.enter(memory.opened))
  await lockTitle()
  await user.keyboard(nadiasPin)
  await button('Nadia Brunet, au bureau')
})

test('lock, switch and close in one window hold in the other', async () => {
  const memory = await openMemoryRegister()
  await memory.agent({ name: 'Sophie Lambert', role: 'desk', pin: sophiesPin })
  const windows = new EventTarget()
  const channel = {
    addEventListener: windows.addEventListener.bind(windows),
    postMessage: (data: unknown) => windows.dispatchEvent(new MessageEvent('message', { data })),
  }
  const [one, other] = [createDesk(memorySafe(memory), channel), createDesk(memorySafe(memory), channel)]
  const seen = { at: '', agent: '' }
  const Watch = () => {
    const stage = other.useStage()
    Object.assign(seen, { at: stage.at === 'open' ? (stage.guard ?? 'open') : stage.at, agent: stage.at === 'open' ? stage.agent : '' })
    return null
  }
  render(<Watch />)
  memory.as(memory.opened.agents.faces()[0]?.agent ?? memoryAgent)
  act(() => one.enter(memory.opened, 'straight'))
  act(() => other.enter(memory.opened, 'straight'))
  act(() => one.lock())
  expect(seen.at).toBe('locked')
  const sophie = memory.opened.agents.faces()[0]?.agent ?? memoryAgent
  await act(async () => { await one.unlock({ agent: sophie, pin: sophiesPin }) })
  expect(seen).toEqual({ at: 'open', agent: sophie })
  act(() => one.stirred(memory.opened.journal.clock()))
  expect(other.stirredElsewhere()).toBe(memory.opened.journal.clock())
  act(() => one.close())
  await waitFor(() => expect(seen.at).toBe('locked'))
})
