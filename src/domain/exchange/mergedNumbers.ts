// Two files that were merged under two register numbers or two boxes: the kept one's are read, and a human says which stay (decisions/0030).
import type { PersonId } from '#domain/ids.ts'
import type { Description } from '#domain/person/description.ts'
import { toldOfPerson } from '#domain/person/descriptions.ts'
import type { Register } from '#domain/register/register.ts'

type Numbers = Pick<Description, 'number' | 'boxNumber'>

/** `files`: the numbers of each file, those of the kept one first. Describing the person anew, with either, settles it. */
export type MergedNumbers = { readonly what: 'mergedNumbers'; readonly person: PersonId; readonly files: readonly Numbers[] }

const numbersIn = ({ number, boxNumber }: Description): Numbers => ({ ...(number === undefined ? {} : { number }), ...(boxNumber === undefined ? {} : { boxNumber }) })

const differs = (files: readonly Numbers[], which: keyof Numbers): boolean => new Set(files.flatMap((file) => file[which] ?? [])).size > 1

/** For a person, the numbers of merged files that contradict one another and that nobody has looked at since. */
export const mergedNumbersOf = (register: Register, person: PersonId): readonly MergedNumbers[] => {
  const { own: [last], former, isWhole } = toldOfPerson(register, person)
  if (isWhole) return []
  const all = [last?.who ?? {}, ...former].map(numbersIn)
  const files = [...new Map(all.filter((file) => Object.keys(file).length > 0).map((file) => [JSON.stringify(file), file])).values()]
  return differs(files, 'number') || differs(files, 'boxNumber') ? [{ what: 'mergedNumbers', person, files }] : []
}
