// The scene of the gestures table: who is there, and what has happened before.
import { endDomiciliation } from '#desk/endDomiciliation.ts'
import type { Decide } from '#desk/ports.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import type { Role } from '#domain/agents/words.ts'
import type { AgentId, FactId, PersonId } from '#domain/ids.ts'
import { day } from '../domain/scribe.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'
import type { MemoryRegister } from '../ui/memoryRegister.ts'
import { grantedOn } from './grantedOn.ts'

/** `awa` has a file, `me` will make the gesture, `hugo` stands at the desk too. */
export type Scene = MemoryRegister & { readonly awa: PersonId; readonly me: AgentId; readonly hugo: AgentId }

/** `play` sets the scene as a manager, and gives the gesture. */
export type Line = { readonly least: Role; readonly play: (scene: Scene) => Decide | Promise<Decide> }

/** A desk with Awa’s file, where `me` has a role. */
export const sceneOf = async (role: Role): Promise<Scene> => {
  const house = await openMemoryRegister()
  const awa = await house.person({ nickname: 'Awa' })
  const me = await house.agent({ name: 'Moussa Sy', role })
  return { ...house, awa, me, hugo: await house.agent({ name: 'Hugo Kerr', role: 'desk' }) }
}

/** What came of it, in one word. */
export const codeOf = (done: { readonly ok: true } | { readonly ok: false; readonly error: { readonly code: string } }): string => (done.ok ? 'allowed' : done.error.code)

/** The day of every scene, a Tuesday. */
export const today = day('2026-11-17')

/** Makes a gesture, and gives its first fact. */
export const written = async ({ act }: Scene, decide: Decide): Promise<FactId> => {
  const [fact] = await act(decide)
  if (fact === undefined) throw new Error('nothing was written')
  return fact.id
}

/** Awa is domiciled since today. */
export const granted = (scene: Scene): Promise<FactId> => written(scene, grantedOn(scene.awa, today))

/** Awa comes in. */
export const passed = (scene: Scene): Promise<FactId> => written(scene, recordPassage({ person: scene.awa }))

/** Awa was domiciled today, and is no more. */
export const ended = async (scene: Scene): Promise<FactId> => {
  await granted(scene)
  return written(scene, endDomiciliation({ person: scene.awa, decidedOn: today, ground: 'onRequest' }))
}
