import { ok } from '#kernel/result.ts'
import type { ImportPort, Journal, PlannedFact } from '#desk/ports.ts'
import { writerOf } from '#domain/agents/writerOf.ts'
import type { Draft, Fact } from '#domain/facts/fact.ts'
import { firstHlc, nextHlc } from '#domain/facts/hlc.ts'
import { agentId, centreId, deviceId, factId, groupId, instanceId, uuidOf } from '#domain/ids.ts'
import type { AgentId } from '#domain/ids.ts'
import { fold } from '#domain/register/fold.ts'
import type { Register } from '#domain/register/register.ts'
import { emptyRegister } from '#domain/register/register.ts'
import { momentAt } from '#domain/time.ts'

export type MemoryJournal = {
  readonly journal: Journal
  readonly imports: ImportPort
  /** Someone else stands at the desk. */
  readonly as: (agent: AgentId) => void
}

const numbered = (count: number): Uint8Array => Uint8Array.from({ length: 16 }, (_, i) => (i < 12 ? 0 : count >>> (8 * (15 - i))) & 255)

/** Ids of a test repeat from one run to the next: a failing scene can be played again. */
const createIds = (): (() => string) => {
  let count = 0
  return () => uuidOf(numbered(++count), 7)
}

// FNV-1a over the text: what matters is that the same row gives the same id.
const hashed = (text: string): Uint8Array => {
  const bytes = new Uint8Array(16)
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length + 16; i++) {
    hash = Math.imul(hash ^ (i < text.length ? text.charCodeAt(i) : i), 0x01000193) >>> 0
    bytes[i % 16] = (bytes[i % 16] ?? 0) ^ (hash & 255)
  }
  return bytes
}

const own = {
  v: 1, off: 0,
  centre: centreId(uuidOf(numbered(0xc0), 7)), dev: deviceId(uuidOf(numbered(0xd0), 7)), inst: instanceId(uuidOf(numbered(0x10), 7)),
  agent: agentId(uuidOf(numbered(0xa0), 7)),
} as const

/** The agent who founded a test's register: who stands there until another does. */
export const memoryAgent = own.agent

/** Puts drafts in their envelopes, one stamp after the other. */
const createPen = (clock: () => number, newId: () => string, agent: () => AgentId) => {
  let last = firstHlc(0)
  let dseq = 0
  return (draft: Draft & { readonly id?: string }, group?: string): Fact => {
    last = nextHlc(last, clock())
    const envelope = { ...own, agent: writerOf(draft.kind, agent()), id: factId(draft.id ?? newId()), dseq: ++dseq, hlc: last, day: momentAt(clock()).day }
    return { ...envelope, ...draft, id: envelope.id, ...(group === undefined ? {} : { group: groupId(group) }) }
  }
}

const memoryImports = (write: (facts: readonly PlannedFact[]) => void): ImportPort => ({
  identify: async (texts) => Promise.resolve(texts.map((text) => uuidOf(hashed(text), 8))),
  rest: async () => Promise.resolve(),
  append: async (facts, { onProgress, signal }) => {
    for (let done = 0; done < facts.length; done += 1_000) {
      await Promise.resolve()
      if (signal.aborted) return ok('stopped')
      write(facts.slice(done, done + 1_000))
      onProgress({ done: Math.min(facts.length, done + 1_000), total: facts.length })
    }
    return ok('written')
  },
})

/** A journal whose log is the memory of a test: real envelopes, real fold, no disk. */
export const createMemoryJournal = (clock: () => number): MemoryJournal => {
  const newId = createIds()
  let agent = own.agent
  const write = createPen(clock, newId, () => agent)
  const listeners = new Set<() => void>()
  let register: Register = emptyRegister()
  const take = (facts: readonly Fact[]): void => {
    register = fold(register, facts)
    for (const tell of listeners) tell()
  }
  const journal: Journal = {
    register: () => register,
    clock,
    agent: () => agent,
    newId,
    commit: async (drafts) => {
      await Promise.resolve()
      const group = newId()
      const facts = drafts.map((draft) => write(draft, group))
      take(facts)
      return ok(facts)
    },
    catchUp: async () => Promise.resolve(ok(null)),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
  return {
    journal,
    imports: memoryImports((facts) => take(facts.map((fact) => write(fact)))),
    as: (next) => {
      agent = next
      for (const tell of listeners) tell()
    },
  }
}
