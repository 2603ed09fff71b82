// Tablets of one register that change their keys, over the endpoint that ships.
import type { DeviceId } from '#domain/ids.ts'
import { personId } from '#domain/ids.ts'
import type { Travelling } from '#protocol/exchange.ts'
import { belongingsOf } from '#storage/belongings.ts'
import { travellingIn } from '#storage/openFacts.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import { openEndpoint } from '../server/openEndpoint.ts'
import { passphrase, personOf, safeOn, taken } from '../storage/tablet.ts'
import { atTheDesk } from '../server/enrolledTablet.ts'
import { dressed, firstTablet, joinedTablet } from './realTablet.ts'
import type { RealTablet } from './realTablet.ts'

export const logOf = ({ opened }: Pick<RealTablet, 'opened'>): OpenLog => {
  const kept = belongingsOf(opened)
  if (kept === undefined) throw new Error('a register without its belongings')
  return kept.log
}

export const kidOf = (tablet: Pick<RealTablet, 'opened'>): string => logOf(tablet).keys.kid

export const devOf = ({ parts }: RealTablet): DeviceId => parts.log.dev

// While none of this moves on any tablet, another turn would do nothing either.
const stateOf = ({ parts, opened }: RealTablet): string => {
  const { facts, foreign } = opened.journal.register()
  const { kid, older } = logOf({ opened }).keys
  return JSON.stringify([facts.size, foreign.size, kid, older.size, parts.log.standing()])
}

const isMoved = async (tablet: RealTablet): Promise<boolean> => {
  const { parts, rounds } = tablet
  const before = stateOf(tablet)
  await rounds.run()
  await parts.tendKeys()
  if (parts.log.standing().have.pending > 0) await rounds.run()
  return stateOf(tablet) !== before
}

const mostTurns = 8

/** Every tablet sends, reads and tends its keys, until each knows what the others said; tablets that answer each other without end are a defect. */
export const settle = async (...tablets: readonly RealTablet[]): Promise<void> => {
  for (let turn = 0; turn < mostTurns; turn++) {
    let moved = false
    for (const tablet of tablets) moved = (await isMoved(tablet)) || moved
    if (!moved) return
  }
  throw new Error('the tablets do not come to rest')
}

export type Three = { readonly one: RealTablet; readonly two: RealTablet; readonly three: RealTablet; readonly join: (by: RealTablet) => Promise<RealTablet> }

/** The tablet that founded the register and two that joined, each known to the others with its keys. */
export const threeTablets = async (): Promise<Three> => {
  const { app } = await openEndpoint()
  const join = (by: RealTablet) => joinedTablet(by, () => app)
  const one = await firstTablet(() => app)
  await settle(one)
  const two = await join(one)
  const three = await join(one)
  await settle(one, two, three)
  return { one, two, three, join }
}

/** Changes the keys; the code that was to be printed. */
export const rotate = async ({ parts }: RealTablet, without: readonly DeviceId[] = []): Promise<string> => {
  const { recoveryCode, commit } = taken(await parts.keys.prepare({ passphrase, without }))
  taken(await commit())
  return recoveryCode
}

/** Writes somebody down. */
export const named = async ({ opened: { journal } }: Pick<RealTablet, 'opened'>, lastName: string): Promise<void> => {
  taken(await journal.commit([personOf(personId(journal.newId()), lastName)]))
}

/** The names that a tablet reads, in order. */
export const namesAt = ({ opened: { journal } }: Pick<RealTablet, 'opened'>): readonly string[] =>
  [...journal.register().facts.values()].flatMap((fact) => (fact.kind === 'personOpened' ? (fact.secret?.lastName ?? []) : [])).toSorted()

/** Everything that a tablet's disk holds, as it would travel. */
export const heldBy = async (tablet: RealTablet): Promise<readonly Travelling[]> => [...travellingIn(taken(await logOf(tablet).read())).values()]

const clock = (): number => atTheDesk

/** The same tablet after a restart, by its passphrase. */
export const restarted = async ({ opened, engine, wire }: RealTablet): Promise<RealTablet> => {
  opened.close()
  return dressed(taken(await safeOn(engine, { clock }).open(passphrase)), engine, wire)
}

/** A closed tablet opened with a printed code. */
export const recoveredWith = async ({ opened, engine, wire }: RealTablet, recoveryCode: string): Promise<RealTablet | undefined> => {
  opened.close()
  const found = await safeOn(engine, { clock }).recover({ recoveryCode, passphrase })
  return found.ok ? dressed(found.value, engine, wire) : undefined
}
