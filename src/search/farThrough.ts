// Whether someone was found only through what another country makes of a name: a suggestion, which nobody at a desk takes by haste.
import { gradeBetween } from '#search/answer.ts'
import type { Graded } from '#search/answer.ts'
import { formsOf } from '#search/form.ts'
import { isParticle } from '#search/particles.ts'
import type { Entry, PeopleIndex } from '#search/peopleIndex.ts'
import type { Query } from '#search/query.ts'

/** Through the same name in another country, or through the spelling of another school. */
export type Far = 'abroad' | 'respelled'

const nothing: Graded = { grade: 0 }
const better = (a: Graded, b: Graded): Graded => (b.grade > a.grade ? b : a)

/** Through what someone was found, where no way to read the query finds them by letters and sounds alone. */
export const farThrough = (index: PeopleIndex, query: Query): ((entry: Entry) => Far | undefined) => {
  const ways = query.map((words) => words.filter(({ texts }) => !texts.every(isParticle)).map(({ texts }) => texts.flatMap((text) => formsOf(text, index.equivalents))))
  return ({ tokens, kinTokens }) => {
    const postings = [...tokens, ...kinTokens].map((token) => index.postings.byToken.get(token)).filter((posting) => posting !== undefined)
    const graded = ways.map((words) => words.map((forms) => forms.flatMap((form) => postings.map((posting) => gradeBetween(form, posting))).reduce(better, nothing)))
    if (graded.some((words) => words.every(({ grade, far }) => grade > 0 && far === undefined))) return undefined
    const fars = graded.flat().map(({ far }) => far)
    return fars.find((far) => far === 'abroad') ?? fars.find((far) => far !== undefined)
  }
}
