// Why someone is in the list when the name shown there does not begin with what was typed: a birth name, a nickname, another
// spelling, somebody under them ("≈ Mohammed", desk.md §3).
import { surnameOf } from '#domain/person/description.ts'
import { gradeBetween } from '#search/answer.ts'
import { foldedWords } from '#search/fold.ts'
import { formsOf } from '#search/form.ts'
import type { Form } from '#search/form.ts'
import { isParticle } from '#search/particles.ts'
import type { Kin } from '#search/kin.ts'
import type { Entry, PeopleIndex } from '#search/peopleIndex.ts'
import type { Query } from '#search/query.ts'
import { allNameTokens, tokensOf } from '#search/tokens.ts'

/** The name through which someone was found, and whose it is when it is not theirs. */
export type Reason = { readonly name: string; readonly of?: Kin['as'] }

const said = (names: readonly (string | undefined)[]): readonly string[] => names.filter((name) => name !== undefined).filter((name) => name !== '')

// A list shows the usual name and the first name, or the nickname of someone who gave nothing else.
const shownNames = ({ who }: Entry): readonly string[] => {
  const names = said([surnameOf(who), who.firstName])
  return names.length > 0 ? names : said([who.nickname])
}

const namesApart = (entry: Entry): readonly string[] => {
  const shown = shownNames(entry)
  const former = entry.former.flatMap(({ usualName, lastName, firstName, nickname }) => [usualName, lastName, firstName, nickname])
  return said([entry.who.lastName, entry.who.nickname, ...former]).filter((name) => !shown.includes(name))
}

// As it is written: "Mohammed" of "Mohammed Amine".
const shownWords = (entry: Entry): readonly string[] => shownNames(entry).flatMap((name) => name.split(/[\s-]+/)).filter((word) => foldedWords(word).length > 0)

const begins = (tokens: readonly string[], text: string): boolean => tokens.some((token) => token.startsWith(text))

type Typed = { readonly text: string; readonly forms: readonly Form[] }

const gradeOf = ({ postings }: PeopleIndex, name: string, { forms }: Typed): number => {
  const known = allNameTokens(name).map((token) => postings.byToken.get(token)).filter((posting) => posting !== undefined)
  return Math.max(0, ...forms.flatMap((form) => known.map((posting) => gradeBetween(form, posting).grade)))
}

const shownTokens = (entry: Entry): readonly string[] => {
  const { lastName: _birth, nickname: _nickname, usualName: _usual, firstName: _first, ...numbers } = entry.who
  return [...shownNames(entry).flatMap(allNameTokens), ...tokensOf(numbers)]
}

/** Why someone is in the list that answers a query, where their name does not say so by itself. */
export const reasonsFor = (index: PeopleIndex, query: Query): ((entry: Entry) => Reason | undefined) => {
  const texts = [...new Set(query.flat().flatMap((word) => word.texts))].filter((text) => !isParticle(text))
  const typed = texts.map((text): Typed => ({ text, forms: formsOf(text, index.equivalents) }))
  return (entry) => {
    const shown = shownTokens(entry)
    if (query.some((words) => words.every((word) => word.texts.some((text) => begins(shown, text))))) return undefined
    const unmet = typed.filter(({ text }) => !begins(shown, text))
    const reasons: readonly Reason[] = [...namesApart(entry), ...shownWords(entry)].map((name): Reason => ({ name })).concat(entry.kin.map(({ name, as }) => ({ name, of: as })))
    const graded = reasons.map((reason) => ({ reason, grade: Math.max(0, ...unmet.map((one) => gradeOf(index, reason.name, one))) }))
    return graded.toSorted((a, b) => b.grade - a.grade).find(({ grade }) => grade > 0)?.reason
  }
}
