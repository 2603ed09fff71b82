import type { PersonId } from '#domain/ids.ts'
import type { Description } from '#domain/person/description.ts'
import { byNumber } from '#domain/person/numbers.ts'
import { everyone, isKnown, whoIs } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import { foldedWords } from '#search/fold.ts'
import { nameKeys } from '#search/sameName.ts'

/** Somebody of a file, by the key of the row; `person`: who the row is about, where that is known before it comes in. */
export type Newcomer = { readonly key: string; readonly who: Description; readonly person?: PersonId }

/** `sure`: same name once folded and same birth date. Otherwise same birth date, and one word of a name. */
export type AlreadyHere = { readonly newcomer: Newcomer; readonly person: PersonId; readonly sure: boolean }

type Known = { readonly person: PersonId; readonly keys: ReadonlySet<string>; readonly words: ReadonlySet<string> }

const shortest = 3

const wordsOf = ({ lastName = '', usualName = '', firstName = '', nickname = '' }: Description): readonly string[] =>
  foldedWords([lastName, usualName, firstName, nickname].join(' ')).filter((word) => word.length >= shortest)

const byBirthDate = (register: Register): ReadonlyMap<string, readonly Known[]> => {
  const born = new Map<string, Known[]>()
  for (const person of everyone(register)) {
    const who = whoIs(register, person)
    if (who.birthDate === undefined) continue
    const known = { person, keys: new Set(nameKeys(who)), words: new Set(wordsOf(who)) }
    born.set(who.birthDate, [...(born.get(who.birthDate) ?? []), known])
  }
  return born
}

const alike = (newcomer: Newcomer, known: readonly Known[]): AlreadyHere | undefined => {
  const [keys, words] = [nameKeys(newcomer.who), wordsOf(newcomer.who)]
  const same = known.find((one) => keys.some((key) => one.keys.has(key)))
  const near = same ?? known.find((one) => words.some((word) => one.words.has(word)))
  return near === undefined ? undefined : { newcomer, person: near.person, sure: same !== undefined }
}

/**
 * People of an import who may have a file already, under another number: the same birth date, and the same name or a word of it. The
 * sure ones first. A human says who is who before anything is written (desk.md §7).
 */
export const alreadyHere = (register: Register, newcomers: readonly Newcomer[]): readonly AlreadyHere[] => {
  const [numbers, born] = [byNumber(register), byBirthDate(register)]
  const found = newcomers.flatMap((newcomer) => {
    const { number = '', birthDate } = newcomer.who
    if (birthDate === undefined || numbers.has(number) || (newcomer.person !== undefined && isKnown(register, newcomer.person))) return []
    return alike(newcomer, born.get(birthDate) ?? []) ?? []
  })
  return found.toSorted((a, b) => Number(b.sure) - Number(a.sure))
}
