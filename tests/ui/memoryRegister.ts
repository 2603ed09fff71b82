// A register that lives in a test's memory: an implementation of the desk's ports, not a mock of them. The fold, the queue of
// gestures and every rule are the real ones; only the disk, the key and the clock on the wall are the test's own.
import { guardedRegister } from '#desk/guarded.ts'
import type { Decide, OpenRegister } from '#desk/ports.ts'
import { createRecord } from '#desk/record.ts'
import type { Record } from '#desk/record.ts'
import { openPerson } from '#desk/openPerson.ts'
import type { Role } from '#domain/agents/words.ts'
import type { Draft, Fact } from '#domain/facts/fact.ts'
import { agentId, personId } from '#domain/ids.ts'
import type { AgentId, PersonId } from '#domain/ids.ts'
import type { Description } from '#domain/person/description.ts'
import type { Register } from '#domain/register/register.ts'
import { ok } from '#kernel/result.ts'
import { momentAt } from '#domain/time.ts'
import { createMemoryJournal, memoryAgent } from './memoryJournal.ts'
import { memoryAgentDoor, memoryProof } from './memoryAgentDoor.ts'
import { memoryBackups } from './memoryBackups.ts'
import { memoryDrafts } from './memoryDrafts.ts'
import type { MemoryJournal } from './memoryJournal.ts'

export type MemoryRegister = {
  readonly opened: OpenRegister
  readonly record: Record
  readonly register: () => Register
  /** Sets the clock on the wall in Paris. */
  readonly goTo: (day: string, at: string) => void
  /** Lets time go by, in ms. */
  readonly pass: (ms: number) => void
  /** Sets a scene: records and lets 3 s go by, so that two acts in a row are not a double tap. Throws on a refusal. */
  readonly act: (decide: Decide) => Promise<readonly Fact[]>
  /** Someone has a file; they do not come in. */
  readonly person: (who: Description) => Promise<PersonId>
  /** Someone else joins those who stand at the desk, with six digits of their own or without; whoever stands there stays. */
  readonly agent: (who: { readonly name: string; readonly role: Role; readonly pin?: string }) => Promise<AgentId>
  /** Lets someone else stand at the desk, as their PIN would. */
  readonly as: (agent: AgentId) => void
}

const hours = (day: string, at: string): number => Date.parse(`${day}T${at}:00Z`)

/** The instant at which Paris reads a day and an hour, ms UTC. */
export const parisAt = (day: string, at: string): number => {
  const guess = hours(day, at)
  const read = momentAt(guess)
  return guess - (hours(read.day, read.at) - guess)
}

const openedOn = ({ journal, imports, as }: MemoryJournal, demo: boolean): OpenRegister => ({
  journal,
  imports,
  demo,
  agents: memoryAgentDoor(journal, as),
  diagnostic: async () =>
    Promise.resolve({
      facts: journal.register().facts.size, unreadFacts: 0, foreignFacts: journal.register().foreign.size,
      persisted: false, device: 'A',
    }),
  exportAll: async () => Promise.resolve(new TextEncoder().encode(JSON.stringify([...journal.register().facts.values()]))),
  backups: memoryBackups(journal),
  drafts: memoryDrafts(),
  erase: async (drafts) => {
    const written = await journal.commit(drafts)
    if (!written.ok) throw new Error('a memory refuses nothing')
    return written
  },
  close: () => undefined,
  leave: () => undefined,
})

const founding = (place: string): Decide => () =>
  ok([
    { kind: 'agentAdded', data: { agent: memoryAgent }, secret: { name: 'Nadia Brunet' } },
    { kind: 'settingsChanged', data: {}, secret: { place } },
  ])

type Newcomer = { readonly agent: AgentId; readonly name: string; readonly role: Role; readonly pin?: string }

const joins = ({ agent, name, role, pin }: Newcomer): Decide => () => {
  const added: Draft = { kind: 'agentAdded', data: { agent }, secret: { name, role } }
  return ok(pin === undefined ? [added] : [added, { kind: 'pinSet', data: { agent }, secret: memoryProof(pin) }])
}

/** Opens an empty register, founded by one agent, on a day and at an hour in Paris. */
export const openMemoryRegister = async (
  { day = '2026-11-17', at = '09:24', demo = false }: { readonly day?: string; readonly at?: string; readonly demo?: boolean } = {},
): Promise<MemoryRegister> => {
  let ms = parisAt(day, at)
  const memory = createMemoryJournal(() => ms)
  const { journal } = memory
  const record = createRecord(journal)
  const act = async (decide: Decide): Promise<readonly Fact[]> => {
    const recorded = await record(decide)
    if (!recorded.ok) throw new Error(`the scene was refused: ${recorded.error.code}`)
    ms += 3_000
    return recorded.value
  }
  await act(founding('La Boussole'))
  return {
    opened: guardedRegister(openedOn(memory, demo), record),
    record,
    act,
    register: () => journal.register(),
    goTo: (nextDay, nextAt) => void (ms = parisAt(nextDay, nextAt)),
    pass: (span) => void (ms += span),
    person: async (who) => {
      const person = personId(journal.newId())
      await act(openPerson({ person, who, letter: 'A', came: false }))
      return person
    },
    agent: async (who) => {
      const agent = agentId(journal.newId())
      await act(joins({ agent, ...who }))
      return agent
    },
    as: memory.as,
  }
}
