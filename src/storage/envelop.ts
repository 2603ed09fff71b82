// From what a gesture wants to what the log keeps: ids, numbers, stamps (design.md, "Facts").
import { at } from '#kernel/at.ts'
import { writerOf } from '#domain/agents/writerOf.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { nextHlc } from '#domain/facts/hlc.ts'
import { needsSeal } from '#domain/facts/kinds.ts'
import { factId, groupId, uuidOf } from '#domain/ids.ts'
import type { FactId } from '#domain/ids.ts'
import { momentAt } from '#domain/time.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import type { PlannedFact } from '#desk/ports.ts'
import type { Head, Tablet } from '#storage/logDatabase.ts'
import type { Random } from '#storage/seal.ts'

/** A fact in clear, and what will be sealed onto it. */
export type Clear = { readonly fact: StoredFact; readonly secret?: object }

/** `ms` UTC, corrected by `off`. */
export type Desk = { readonly tablet: Tablet; readonly random: Random; readonly ms: number; readonly off: number }

// A kind that has no effect unsealed is sealed even when it has nothing to hide.
const secretOf = ({ kind, secret }: Draft): { readonly secret?: object } => {
  if (needsSeal[kind] === true) return { secret: secret ?? {} }
  return secret === undefined || Object.keys(secret).length === 0 ? {} : { secret }
}

const optional = ({ person, refs, n, batch }: Draft): Pick<StoredFact, 'person' | 'refs' | 'n' | 'batch'> => ({
  ...(person === undefined ? undefined : { person }),
  ...(refs === undefined ? undefined : { refs }),
  ...(batch === undefined ? undefined : { batch }),
  ...(n === undefined ? undefined : { n }),
})

type Named = { readonly draft: Draft; readonly id: FactId; readonly group?: FactId; readonly ms?: number | undefined }

const clearFact = ({ draft, id, group }: Named, after: Head, { tablet, ms, off }: Desk): StoredFact => ({
  v: 1, centre: tablet.centre, id, dev: tablet.dev, inst: tablet.inst, dseq: after.dseq + 1, hlc: nextHlc(after.hlc, ms), off,
  day: draft.day ?? momentAt(ms).day, agent: writerOf(draft.kind, tablet.agent), kind: draft.kind, data: draft.data,
  ...optional(draft), ...(group === undefined ? undefined : { group: groupId(group) }),
})

/** Numbers and stamps facts that follow `after`, and says where the log will then stand. */
const inOrder = (named: readonly Named[], after: Head, desk: Desk): { readonly clear: readonly Clear[]; readonly head: Head } => {
  let head = after
  const clear = named.map((one) => {
    const fact = clearFact(one, head, one.ms === undefined ? desk : { ...desk, ms: one.ms })
    head = { inst: head.inst, pos: head.pos + 1, dseq: fact.dseq, hlc: fact.hlc }
    return { fact, ...secretOf(one.draft) }
  })
  return { clear, head }
}

export type Enveloped = ReturnType<typeof inOrder>

/** The facts of one tap: fresh ids of version 7, and one group (its first fact's id) when they are several. */
export const envelopTap = (drafts: readonly Draft[], after: Head, desk: Desk): Enveloped => {
  const ids = drafts.map(() => factId(uuidOf(desk.random(16), 7, desk.ms)))
  return inOrder(drafts.map((draft, i) => ({ draft, id: at(ids, i), ...(ids.length > 1 ? { group: at(ids, 0) } : {}) })), after, desk)
}

/** Facts whose ids were drawn from their rows. */
export const envelopPlanned = (planned: readonly PlannedFact[], after: Head, desk: Desk): Enveloped =>
  inOrder(planned.map((draft) => ({ draft, id: draft.id, ms: draft.ms })), after, desk)
