import { byStamp } from '#domain/facts/order.ts'
import { isOfKind } from '#domain/facts/fact.ts'
import type { Keyring } from '#protocol/keyring.ts'
import { readFact } from '#protocol/parseFact.ts'
import type { LogDatabase } from '#storage/logDatabase.ts'
import { rotationsIn } from '#storage/keysInLog.ts'
import { travellingIn } from '#storage/openFacts.ts'
import { readLog } from '#storage/readLog.ts'

/** The locks of printed codes that a closed log holds, the last first: a code printed elsewhere opens this tablet too (decisions/0014). */
export const codeLocksIn = async (db: LogDatabase): Promise<readonly Keyring[]> => {
  const stored = [...travellingIn(await readLog(db, 0)).values()].map(({ fact }) => fact)
  const rotations = rotationsIn(stored).map((fact) => readFact(fact, 'none')).filter(isOfKind('keyRotated')).toSorted(byStamp).toReversed()
  return rotations.flatMap(({ centre, data: { kid, gift } }) => (gift === undefined ? [] : [{ centre, kid, wraps: [gift.recovery] }]))
}
