// Which columns hold words of the register, and which words.
import type { RegisterTable } from '#domain/import/rows.ts'
import type { Column } from '#exports/register/columns.ts'
import { plain } from '#exports/register/plain.ts'
import {
  causeWords, channelWords, compositionWords, decisionWords, groundWords, kinshipWords, linkWords, mailWords, prestationWords, reasonWords,
  refusalWords, sexWords, takerWords, wayWords,
} from '#exports/register/words.ts'
import type { Words } from '#exports/register/words.ts'

type ByColumn = { readonly [C in Column]?: Words<string> }

const wordColumns: Readonly<Record<RegisterTable, ByColumn>> = {
  persons: { sexe: sexWords, composition: compositionWords },
  passages: { motif: reasonWords },
  prestations: { prestation: prestationWords },
  mail: { sens: wayWords, nature: mailWords, remis_a: takerWords },
  decisions: { decision: decisionWords, lien_commune: linkWords, motif: new Map([...groundWords, ...refusalWords]) },
  ayantsDroit: { lien: kinshipWords },
  contacts: { type: channelWords },
  absences: { motif: causeWords },
}

/** The words that a column of a table may hold; nothing where it holds free text, a date, a number. */
export const wordsOf = (table: RegisterTable, column: Column): Words<string> | undefined => wordColumns[table][column]

/** The words of a column as a list to choose from: one for each meaning, the first of its spellings. */
export const choicesOf = (words: Words<string>): readonly string[] => {
  const first = new Map<string, string>()
  for (const [word, code] of words) if (!first.has(code)) first.set(code, word)
  return [...first.values()]
}

const shortest = 3

/** The word of the register that another one looks like: "Lettre simple" is "lettre"; nothing when several would do. */
export const likeWord = (words: Words<string>, text: string): string | undefined => {
  const said = plain(text)
  const alike = [...words.keys()].filter((word) => Math.min(word.length, said.length) >= shortest && (said.startsWith(word) || word.startsWith(said)))
  const codes = new Set(alike.map((word) => words.get(word)))
  return codes.size === 1 ? choicesOf(words).find((word) => codes.has(words.get(word) ?? '')) : undefined
}
