import { setImmediate as turnOver } from 'node:timers/promises'
import type { CentreId } from '#domain/ids.ts'
import { digestsOf, type Digests } from '#protocol/digest.ts'
import type { Store } from '../store.ts'
import { append } from './append.ts'
import { apartOf, setApart } from './apart.ts'
import { devices, report } from './devices.ts'
import type { GroupCommit } from './groupCommit.ts'
import { centre, centreIds, declare } from './heads.ts'
import type { Ledger } from './ledger.ts'
import type { Program, Sql } from './program.ts'
import { mending } from './mend.ts'
import { keptFrom, redactAudit } from './redactAudit.ts'
import * as reads from './reads.ts'
import { replay } from './replay.ts'
import { sumDigests } from './sumDigests.ts'

/** What a store is made of: a database, how its writes are gathered, the ledger, the clock (ms UTC), and chance for labels. */
export type StoreParts = {
  readonly sql: Sql
  readonly group: GroupCommit
  readonly ledger: Ledger
  /** Told once something was taken out of rows: what still holds it below the database has to go. */
  readonly forgetting?: () => void
  readonly clock: () => number
  readonly random: (bytes: number) => Uint8Array
}

const page = 5_000

const digestsWith = ({ sql }: StoreParts): Store['digests'] => async (id, upTo) => {
  let sum: Digests = {}
  let mark: reads.Mark | undefined = { day: '', seq: 0 }
  while (mark !== undefined) {
    const from: reads.Mark = mark
    const dated = await sql.read(() => reads.datedAfter(id, from, { upTo, most: page }))
    sum = sumDigests(sum, digestsOf(dated))
    mark = dated.length < page ? undefined : dated.at(-1)
    // SQLite answers at once: without a pause, a long log would keep every other tablet waiting.
    if (mark !== undefined) await turnOver()
  }
  return sum
}

/** A label for a new life of the order. */
export const epochLabel = (random: StoreParts['random']): string => Buffer.from(random(16)).toString('base64url')

// A new database beside the ledger of an older one: who was erased there is erased for every tablet that comes.
const declareWith = function* ({ ledger, random }: StoreParts, id: CentreId, key: string): Program<'declared' | 'same' | 'otherKey'> {
  const said = yield* declare(id, key, epochLabel(random))
  if (said === 'declared') for (const line of ledger.lines().filter(({ centre }) => centre === id)) yield* replay(line, ledger)
  return said
}

const ordersOf = (parts: StoreParts): Pick<Store, 'centre' | 'centres' | 'declare' | 'append' | 'setApart' | 'apart'> => {
  const { sql, group, ledger, clock } = parts
  return {
    centre: (id) => sql.read(() => centre(id)),
    centres: async () => (await sql.read(centreIds)).length,
    declare: (id, key) => group(id, () => declareWith(parts, id, key)),
    append: (id, arrivals, from) => group(id, () => append({ centre: id, arrivals, from, at: clock(), ledger })),
    setApart: (id, apart) => group(id, () => setApart(id, apart, clock())),
    apart: (id) => sql.read(() => apartOf(id, clock())),
  }
}

// Once a day is enough: what arrives later about a day before is taken without its sealed part.
const auditWith = ({ sql, group, clock, forgetting }: StoreParts): Store['redactAudit'] => {
  let done: string | undefined
  return async () => {
    const from = keptFrom(clock())
    if (from === done) return
    for (const id of await sql.read(centreIds))
      await group(id, function* () { if ((yield* redactAudit(id, from)) > 0) forgetting?.() })
    done = from
  }
}

/** A store over a database whose tables are there. */
export const createStore = (parts: StoreParts): Store => {
  const { sql, group, clock, random } = parts
  const whole = <T>(id: CentreId, read: () => Promise<T>): Promise<T> => mending(read, (program) => group(id, program), { id, clock, epoch: () => epochLabel(random) })
  return {
    ...ordersOf(parts),
    chainAt: (id, seq) => whole(id, () => sql.read(() => reads.chainAt(id, seq))),
    rows: (id, after, most) => whole(id, () => sql.read(() => reads.rows(id, after, most))),
    missing: (id, ids) => sql.read(() => reads.missing(id, ids)),
    byIds: (id, ids) => whole(id, () => sql.read(() => reads.byIds(id, ids))),
    digests: digestsWith(parts),
    idsIn: (id, bucket, seq) => sql.read(() => reads.idsIn(id, bucket, seq)),
    report: (id, one) => group(id, () => report(id, one)),
    devices: (id) => sql.read(() => devices(id)),
    certificates: (id) => sql.read(() => reads.enrolmentFacts(id)),
    redactAudit: auditWith(parts),
    close: () => sql.close(),
  }
}
