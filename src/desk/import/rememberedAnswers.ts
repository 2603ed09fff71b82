// Who is who among the look-alikes, asked once: the answer is a fact, whose id is drawn from the row and from the person (decisions/0024).
import { at } from '#kernel/at.ts'
import { isOfKind } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { personKey } from '#domain/import/personKey.ts'
import { isActive } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { AlreadyHere } from '#desk/import/alreadyHere.ts'
import { planFacts } from '#desk/import/planFacts.ts'
import type { KeyedDraft, PlannedFacts } from '#desk/import/planFacts.ts'
import type { Identify } from '#desk/ports.ts'

export type Answered = { readonly alike: AlreadyHere; readonly is: 'same' | 'other' }

// The rest of the row may change: who it is stays.
const keyed = ({ newcomer: { who }, person }: AlreadyHere, is: Answered['is']): KeyedDraft => ({
  key: `look-alike\n${who.number ?? ''}\n${personKey(who)}\n${person}`, draft: { kind: 'lookAlikeAnswered', person, data: {}, secret: { is } },
})

/** The facts of what somebody just said. */
export const planAnswers = async (register: Register, answers: readonly Answered[], imports: Identify): Promise<PlannedFacts> =>
  planFacts(register, answers.map(({ alike, is }) => keyed(alike, is)), imports)

type Remembered = {
  /** Those about whom nobody has said anything yet. */
  readonly open: readonly AlreadyHere[]
  /** Those who are somebody of the register, by the key of their row. */
  readonly same: ReadonlyMap<string, PersonId>
}

/** What was said of these look-alikes in an earlier import that counts. */
export const rememberedAnswers = async (register: Register, alike: readonly AlreadyHere[], imports: Identify): Promise<Remembered> => {
  const { ids } = await planFacts(register, alike.map((one) => keyed(one, 'other')), imports)
  const said = alike.map((one, i) => {
    const fact = register.facts.get(at(ids, i))
    const answer = fact !== undefined && isOfKind('lookAlikeAnswered')(fact) && isActive(register, fact) ? fact.secret?.is : undefined
    return { one, answer }
  })
  return {
    open: said.filter(({ answer }) => answer === undefined).map(({ one }) => one),
    same: new Map(said.filter(({ answer }) => answer === 'same').map(({ one }) => [one.newcomer.key, one.person] as const)),
  }
}
