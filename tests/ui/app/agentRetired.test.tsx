import { act, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { recordAnonymousPassage } from '#desk/recordAnonymousPassage.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { refusalSentence } from '#ui/texts/refusals.ts'
import { memoryAgent } from '../memoryJournal.ts'
import { lockTitle, openWithAgents, sophiesPin, wholePage } from './lockScene.tsx'
import { button } from './way.tsx'

type Scene = Awaited<ReturnType<typeof openWithAgents>>

// As the exchange brings it from another tablet: no gesture of this one.
const arrives = async ({ memory }: Scene, draft: Draft): Promise<void> => {
  await act(async () => { await memory.opened.journal.commit([draft]) })
}

const retires = (scene: Scene) => arrives(scene, { kind: 'agentRetired', data: { agent: memoryAgent }, secret: {} })

test('whoever is seated is retired by another tablet: the desk locks at once, names nobody, and offers no way to stay', async () => {
  const scene = await openWithAgents()
  await retires(scene)
  await lockTitle()
  expect(wholePage()).not.toMatch(/Nadia|Sophie|Awa/)
  await button('Agent SL')
  expect(screen.queryByRole('button', { name: 'Agent NB' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Rester au poste' })).toBeNull()
  act(() => scene.desk.stay())
  await lockTitle()
  await scene.user.click(await button('Agent SL'))
  await scene.unlock(sophiesPin)
  await button('Sophie Lambert, au bureau')
})

test('somebody without a code who asked for another agent cannot stay once they are retired', async () => {
  const scene = await openWithAgents()
  const hugo = await scene.memory.agent({ name: 'Hugo Kerr', role: 'desk' })
  scene.memory.as(hugo)
  act(() => scene.desk.lock('switching'))
  await button('Rester au poste')
  await arrives(scene, { kind: 'agentRetired', data: { agent: hugo }, secret: {} })
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Rester au poste' })).toBeNull())
  act(() => scene.desk.stay())
  await lockTitle()
})

test('the next phrase asks who, and no longer opens the desk of someone retired', async () => {
  const scene = await openWithAgents()
  await retires(scene)
  act(() => scene.desk.enter(scene.memory.opened))
  await lockTitle()
  expect(wholePage()).not.toMatch(/Nadia|Sophie|Awa/)
  await button('Agent SL')
})

test('where nobody has a code, the desk stays: someone must run the house; a tap says why nothing is noted', async () => {
  const scene = await openWithAgents({ pin: false })
  scene.memory.as(scene.sophie)
  await arrives(scene, { kind: 'agentRetired', data: { agent: scene.sophie }, secret: {} })
  await screen.findByRole('navigation', { name: 'Lieux du bureau' })
  expect(screen.queryByRole('heading', { name: /Qui reprend le poste/ })).toBeNull()
  expect(await scene.memory.record(recordAnonymousPassage({}))).toEqual({ ok: false, error: { code: 'retired' } })
  expect(refusalSentence({ code: 'retired' })).toBe('Cet agent a été retiré : changez d’agent.')
})
