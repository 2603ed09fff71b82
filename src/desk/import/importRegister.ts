// Bringing a register in: a batch of transactions that counts once it is finished, and that can be undone as one.
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { batchId } from '#domain/ids.ts'
import type { BatchId, PersonId } from '#domain/ids.ts'
import type { RowNote } from '#domain/import/rows.ts'
import { isOfKind } from '#domain/facts/fact.ts'
import type { FactOf } from '#domain/facts/fact.ts'
import { hlcMs } from '#domain/facts/hlc.ts'
import { activeOfKind, isActive } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { broughtIn, planImport } from '#desk/import/planImport.ts'
import type { ImportWish } from '#desk/import/planImport.ts'
import type { Plan } from '#desk/import/planRegister.ts'
import type { Decide, ImportPort, Journal, JournalFailure, LongJob } from '#desk/ports.ts'
import type { Record } from '#desk/record.ts'
import type { Refusal } from '#desk/refusal.ts'

export type ImportReport = {
  readonly batch?: BatchId
  readonly written: number
  /** What the plan of the last moment brought in, as the files say it. */
  readonly fresh: Plan['fresh']
  readonly known: number
  readonly rejected: readonly RowNote[]
  /** Cut short: nothing of it counts; the same files bring in the rest. */
  readonly stopped: boolean
}

type House = { readonly journal: Journal; readonly imports: ImportPort; readonly record: Record }
type Wish = ImportWish & { readonly files: readonly string[] }

const mark = (batch: BatchId, files: readonly string[]): Decide => () =>
  ok([{ kind: 'importStarted', batch, data: {}, secret: { files } }])
const finish = (batch: BatchId, completes: readonly BatchId[], files: readonly string[]): Decide => () =>
  ok([{ kind: 'importFinished', batch, data: { completes }, secret: { files } }])

/**
 * Writes what the register does not hold yet. Importing the same files again adds nothing; an import that was cut short is
 * completed by importing its files again. Gives what came in, and why it failed when the tablet could not keep it.
 */
export const importRegister = async ({ journal, imports, record }: House, { files, ...wish }: Wish, job: LongJob): Promise<Result<ImportReport, Refusal | JournalFailure>> => {
  const plan = await planImport(journal.register(), wish, imports)
  const report = { written: 0, fresh: broughtIn(plan.fresh), known: plan.known, rejected: plan.rejected, stopped: false }
  if (plan.fresh.length === 0 && plan.unfinished.length === 0) return ok(report)
  const batch = batchId(journal.newId())
  const started = await record(mark(batch, files))
  if (!started.ok) return started
  const appended = await imports.append(plan.fresh.map((fact) => ({ ...fact, batch })), job)
  if (!appended.ok) return appended
  if (appended.value === 'stopped') return ok({ ...report, batch, stopped: true })
  const finished = await record(finish(batch, [batch, ...plan.unfinished], files))
  return finished.ok ? ok({ ...report, batch, written: plan.fresh.length }) : finished
}

/** An import as the settings list it. */
export type PastImport = { readonly batch: BatchId; readonly files: readonly string[]; readonly ms: number; readonly facts: number; readonly counts: boolean; readonly undone: boolean }

const factsIn = (register: Register): ReadonlyMap<BatchId, number> => {
  const sizes = new Map<BatchId, number>()
  for (const { batch, kind } of register.facts.values())
    if (batch !== undefined && !kind.startsWith('import')) sizes.set(batch, (sizes.get(batch) ?? 0) + 1)
  return sizes
}

const pastImport = (register: Register, sizes: ReadonlyMap<BatchId, number>) => (fact: FactOf<'importStarted'>): readonly PastImport[] => {
  const { batch } = fact
  if (batch === undefined) return []
  const counts = register.countedBatches.has(batch)
  const undone = !counts && activeOfKind(register, 'importUndone').some(({ data }) => data.undoes === batch)
  return [{ batch, files: fact.secret?.files ?? [], ms: hlcMs(fact.hlc), facts: sizes.get(batch) ?? 0, counts, undone }]
}

/** The imports of this register, the latest first. */
export const pastImports = (register: Register): readonly PastImport[] => {
  const sizes = factsIn(register)
  return (register.kinds.get('importStarted') ?? []).filter(isOfKind('importStarted')).flatMap(pastImport(register, sizes)).sort((a, b) => b.ms - a.ms)
}

/** Takes a whole import back: nothing of it counts any more. Refuses one that does not count. */
export const undoImport = ({ batch }: { readonly batch: BatchId }): Decide => (register) =>
  register.countedBatches.has(batch)
    ? ok([{ kind: 'importUndone', data: { undoes: batch }, secret: {} }])
    : refuse({ code: 'alreadyWithdrawn' })

/** The people about whom an import says that they are domiciled, in the order of the file: whose mail may be waiting. */
export const holdersOf = (register: Register, batch: BatchId): readonly PersonId[] =>
  [...register.people].filter(([, { facts }]) => facts.some((fact) => fact.batch === batch && fact.kind === 'domiciliationGranted')).map(([person]) => person)

/** Acts noted at the desk about people whom only this import describes: they would lose their name, so the screen says how many. */
export const actsOnPeopleOf = (register: Register, batch: BatchId): number =>
  [...register.people.values()]
    .filter(({ facts }) => facts.some((fact) => fact.batch === batch && fact.kind === 'personOpened' && fact.writtenAs === undefined))
    .reduce((sum, { facts }) => sum + facts.filter((fact) => fact.batch === undefined && isActive(register, fact)).length, 0)
