// Why someone is in the list when no name shown there answers: their birth name, or a nickname.
import type { Description } from '#domain/person/description.ts'
import { surnameOf } from '#domain/person/description.ts'
import type { Query } from '#search/query.ts'
import { nameTokens, tokensOf } from '#search/tokens.ts'

const namesApart = ({ usualName, lastName, firstName, nickname }: Description): readonly string[] => {
  const shown = [usualName ?? lastName, firstName]
  const alone = shown.every((name) => name === undefined)
  return [lastName, alone ? undefined : nickname].filter((name) => name !== undefined).filter((name) => !shown.includes(name))
}

const begins = (tokens: readonly string[], text: string): boolean => tokens.some((token) => token.startsWith(text))

/** The name that a list does not show and that alone answers to some of what was typed. */
export const hiddenNameFor = (who: Description, query: Query): string | undefined => {
  const apart = namesApart(who)
  if (apart.length === 0) return undefined
  const { lastName: _birth, nickname: _nickname, ...rest } = who
  const shown = tokensOf({ ...rest, usualName: surnameOf(who) })
  if (query.some((words) => words.every(({ texts }) => texts.some((text) => begins(shown, text))))) return undefined
  const unmet = query.flat().flatMap(({ texts }) => texts).filter((text) => !begins(shown, text))
  return apart.find((name) => unmet.some((text) => begins(nameTokens(name), text)))
}
