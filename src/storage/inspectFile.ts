import { ok } from '#kernel/result.ts'
import { tallyOf } from '#domain/facts/tally.ts'
import { fold } from '#domain/register/fold.ts'
import { emptyRegister } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { Safe } from '#desk/ports.ts'
import type { Argon2 } from '#storage/argon2.ts'
import { readFact } from '#protocol/parseFact.ts'
import { openBackup } from '#storage/openBackup.ts'
import { unseal } from '#storage/seal.ts'

/** Looks into a file before it is restored. The place is read from its settings; the people are counted, not opened. */
export const inspectFile = async (wish: Parameters<Safe['inspect']>[0], argon2: Argon2): ReturnType<Safe['inspect']> => {
  const opened = await openBackup(wish, argon2)
  if (!opened.ok) return opened
  const { facts, keys } = opened.value
  const settings = await Promise.all(facts.filter(({ kind }) => kind === 'settingsChanged').map(async (fact) => readFact(fact, await unseal(keys, fact))))
  return ok({ place: settingsOf(fold(emptyRegister(), settings)).place, acts: tallyOf(facts) })
}
