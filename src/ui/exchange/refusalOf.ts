import type { Result } from '#kernel/result.ts'
import { parts } from '#ui/texts/parts.ts'
import { failureSentence } from '#ui/texts/refusals.ts'

type Failure = Parameters<typeof failureSentence>[0]

/** Why the exchange did not do what was asked, as a sentence: also where its code did not come. Nothing when it did it. */
export const refusalOf = async (asked: Promise<Result<unknown, Failure>>): Promise<string | undefined> => {
  const done = await asked.catch(() => undefined)
  if (done === undefined) return parts.notCome.sentence
  return done.ok ? undefined : failureSentence(done.error)
}
