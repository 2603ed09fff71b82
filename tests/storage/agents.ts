// A tablet with agents who have PINs, as the tests of its day need them.
import { ok } from '#kernel/result.ts'
import type { Draft } from '#domain/facts/fact.ts'
import type { AgentId } from '#domain/ids.ts'
import { agentId } from '#domain/ids.ts'
import { activeOfKind } from '#domain/register/read.ts'
import type { OpenRegister, SafeRefusal } from '#desk/ports.ts'
import { createRecord } from '#desk/record.ts'
import type { Recorded } from '#desk/record.ts'
import type { PinTry, RunningSession } from '#desk/session.ts'
import type { TabletSafe } from '#storage/safe.ts'
import { belongingsOf } from '#storage/belongings.ts'
import type { SafeOptions } from '#storage/safeTools.ts'
import { noon, passageOf, taken } from './tablet.ts'

export const hour = 3_600_000

/** A clock that a test sets. */
export const clocked = (): SafeOptions & { readonly clock: () => number; ms: number } => {
  const own = { ms: noon, clock: () => own.ms }
  return own
}

export const nadia = agentId('0195652f-2a6c-7f0e-8f3a-1c2d3e4f0001')
export const sophie = agentId('0195652f-2a6c-7f0e-8f3a-1c2d3e4f0002')
const pins: Readonly<Record<string, string>> = { [nadia]: '204816', [sophie]: '731950' }

export const pinOf = (agent: AgentId): PinTry => ({ agent, pin: pins[agent] ?? '' })
export const wrongPinOf = (agent: AgentId): PinTry => ({ agent, pin: '908172' })

// What the lock noted meanwhile may have been written in between.
const write = async ({ journal }: OpenRegister, draft: Draft): Promise<void> => {
  for (;;) {
    const written = await journal.commit([draft])
    if (written.ok || written.error.code !== 'behind') return void taken(written)
    taken(await journal.catchUp())
  }
}

export const giveName = (opened: OpenRegister, agent: AgentId, name: string): Promise<void> =>
  write(opened, { kind: 'agentAdded', data: { agent }, secret: { name, role: 'desk' } })

export const givePin = async (opened: OpenRegister, agent: AgentId, pin = pins[agent] ?? ''): Promise<void> =>
  write(opened, { kind: 'pinSet', data: { agent }, secret: taken(await opened.agents.prove(pin)) })

export const retire = (opened: OpenRegister, agent: AgentId): Promise<void> => write(opened, { kind: 'agentRetired', data: { agent }, secret: {} })

/** Somebody comes in: a gesture of whoever stands at the desk. */
export const act = ({ journal }: OpenRegister): Promise<Recorded> => createRecord(journal)(() => ok([passageOf(journal.newId())]))

/** Nadia and Sophie have their PINs. */
export const withAgents = async (opened: OpenRegister): Promise<void> => {
  await giveName(opened, nadia, 'Nadia Brunet')
  await giveName(opened, sophie, 'Sophie')
  await givePin(opened, nadia)
  await givePin(opened, sophie)
  await settled(opened)
}

/** What the register says of its agents lies on disk. */
export const settled = async (opened: OpenRegister): Promise<void> => { await belongingsOf(opened)?.session?.follow() }

/** The tablet kills the app, or the page is loaded again: nobody is told. */
export const kill = (opened: OpenRegister): void => { belongingsOf(opened)?.session?.leave() }

/** The session that runs; throws when there is none. */
export const running = async (safe: TabletSafe): Promise<RunningSession<OpenRegister, SafeRefusal>> => {
  const session = await safe.session()
  if (session === undefined) throw new Error('no session')
  return session
}

/** What was noted of access, in order. */
export const noted = ({ journal }: OpenRegister): readonly string[] => activeOfKind(journal.register(), 'accessNoted').map(({ secret }) => secret?.what ?? '')

export const soon = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 1_000 && !(await holds()); i++) await new Promise((resolve) => { setTimeout(resolve, 5) })
  if (!(await holds())) throw new Error('not soon')
}

/** What another window lends, when it is not too busy to answer in time; throws when none lends at all. */
export const borrowed = async (safe: TabletSafe): Promise<OpenRegister> => {
  for (let i = 0; i < 20; i++) {
    const lent = await safe.borrow()
    if (lent !== undefined) return lent
  }
  throw new Error('nobody lends')
}
