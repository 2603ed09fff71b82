// A register open on real storage, as its exchange sees it, with what an endpoint would give it.
import type { DraftOf } from '#domain/facts/fact.ts'
import type { FactId } from '#domain/ids.ts'
import type { OpenRegister } from '#desk/ports.ts'
import { chainAfter, noChain } from '#protocol/chain.ts'
import type { Cursor, Row, Travelling } from '#protocol/exchange.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import { exchangePartsOf } from '#storage/exchangeParts.ts'
import type { ExchangeParts } from '#storage/exchangeParts.ts'
import { LogDatabase } from '#storage/logDatabase.ts'
import type { Engine } from '#storage/logDatabase.ts'
import type { ExchangeLog } from '#sync/ports.ts'
import { someFact } from '../server/enrolledTablet.ts'
import { healthyEngine, newRegister, otherTab, passageOf, taken } from './tablet.ts'

export type Exchanging = { readonly opened: OpenRegister; readonly parts: ExchangeParts; readonly log: ExchangeLog; readonly engine: Engine }

const exchangingOn = (engine: Engine, opened: OpenRegister): Exchanging => {
  const parts = exchangePartsOf(opened)
  if (parts === undefined) throw new Error('a register without its exchange')
  return { opened, parts, log: parts.log, engine }
}

/** Another tab, or the same after a restart. */
export const openedOn = async (engine: Engine): Promise<Exchanging> => exchangingOn(engine, await otherTab(engine))

/** A new register whose exchange has begun, with nothing confirmed. */
export const exchanging = async (engine: Engine = healthyEngine()): Promise<Exchanging> => {
  (await newRegister(engine)).close()
  const tablet = await openedOn(engine)
  taken(await tablet.log.restart())
  return tablet
}

/** One tap of so many passages; their ids. */
export const tapOn = async ({ opened: { journal } }: Pick<Exchanging, 'opened'>, count = 1, draft?: DraftOf<'passage'>): Promise<readonly FactId[]> =>
  taken(await journal.commit(Array.from({ length: count }, () => draft ?? passageOf(journal.newId())))).map(({ id }) => id)

/** A fact of another tablet of this register. */
export const elsewhere = ({ log }: Pick<Exchanging, 'log'>, more: Partial<StoredFact> = {}): StoredFact => someFact(log, more)

/** A page of an endpoint's order after the cursor, and the cursor after it. */
export const pageOf = ({ log }: Pick<Exchanging, 'log'>, facts: readonly Travelling[]): { readonly rows: readonly Row[]; readonly cursor: Cursor } => {
  const { cursor } = log.standing()
  const chain = chainAfter(cursor.chain === '' ? noChain : cursor.chain, facts.map(({ fact }) => fact.id))
  return {
    rows: facts.map((row, i) => ({ ...row, seq: cursor.seq + 1 + i })),
    cursor: { epoch: 'epoch', seq: cursor.seq + facts.length, chain },
  }
}

/** What waits, as it would be sent. */
export const offeredBy = async ({ log }: Pick<Exchanging, 'log'>): Promise<readonly Travelling[]> => taken(await log.offer(new Set()))

/** The log on disk, for what only another version of the app would write. */
export const asItStands = async (engine: Engine): Promise<{ readonly db: LogDatabase }> => {
  const db = new LogDatabase('boussole-log', engine)
  await db.open()
  return { db }
}
