import { byStamp } from '#domain/facts/order.ts'
import { isOfKind } from '#domain/facts/fact.ts'
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import type { DeviceId } from '#domain/ids.ts'
import type { Keyring } from '#protocol/keyring.ts'
import { isUnderstood, readFact } from '#protocol/parseFact.ts'
import type { LogDoor } from '#storage/logDoor.ts'
import { travellingIn } from '#storage/openFacts.ts'
import { readLog } from '#storage/readLog.ts'

const isGivenTo = (gone: ReadonlySet<DeviceId>) => ({ data: { gift } }: FactOf<'keyRotated'>): boolean => gift?.wraps.some(({ device }) => gone.has(device)) === true

// As `electKid`, by what a closed log says in clear.
const lastGift = (facts: readonly Fact[]): FactOf<'keyRotated'> | undefined => {
  const gone = new Set(facts.filter(isOfKind('deviceRevoked')).map(({ data }) => data.device))
  const gifts = facts.filter(isOfKind('keyRotated')).filter(({ data }) => data.gift !== undefined).toSorted(byStamp)
  return gifts.findLast((fact) => !isGivenTo(gone)(fact)) ?? gifts.at(-1)
}

/** The lock of the code that was printed last, as a closed log holds it: printed elsewhere, it opens this tablet too (decisions/0014). */
export const codeLockIn = async (db: LogDoor): Promise<Keyring | undefined> => {
  const stored = [...travellingIn(await readLog(db, 0)).values()].map(({ fact }) => fact)
  const clear = stored.filter((fact) => (fact.kind === 'keyRotated' || fact.kind === 'deviceRevoked') && isUnderstood(fact))
  const last = lastGift(clear.map((fact) => readFact(fact, 'none')))
  return last?.data.gift === undefined ? undefined : { centre: last.centre, kid: last.data.kid, wraps: [last.data.gift.recovery] }
}
