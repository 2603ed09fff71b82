import type { PersonId } from '#domain/ids.ts'
import type { Description } from '#domain/person/description.ts'
import { byNumber } from '#domain/person/numbers.ts'
import { everyone, isKnown, whoIs } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import { wordsOf } from '#desk/import/agree.ts'
import { nameKeys } from '#search/sameName.ts'

/**
 * Somebody of a file, by the key of the row. `person`: who the row is about, where that is known before it comes in. `taken`: somebody else of the
 * register, who has the number of the row.
 */
export type Newcomer = { readonly key: string; readonly who: Description; readonly person?: PersonId; readonly taken?: PersonId }

/**
 * `sure`: same name once folded and same birth date. Otherwise same birth date and one word of a name, or nothing but the number. `isTaken`: the
 * number is somebody else's, so the row stays out until it is said who they are.
 */
export type AlreadyHere = { readonly newcomer: Newcomer; readonly person: PersonId; readonly sure: boolean; readonly isTaken: boolean }

type Known = { readonly person: PersonId; readonly keys: ReadonlySet<string>; readonly words: ReadonlySet<string> }

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

const alike = ({ who }: Newcomer, known: readonly Known[]): Pick<AlreadyHere, 'person' | 'sure'> | undefined => {
  const [keys, words] = [nameKeys(who), wordsOf(who)]
  const same = known.find((one) => keys.some((key) => one.keys.has(key)))
  const near = same ?? known.find((one) => words.some((word) => one.words.has(word)))
  return near === undefined ? undefined : { person: near.person, sure: same !== undefined }
}

/**
 * People of an import who may have a file already, under another number: the same birth date, and the same name or a word of it; and those whose
 * number somebody else has. The sure ones first. A human says who is who before anything is written (desk.md §7).
 */
export const alreadyHere = (register: Register, newcomers: readonly Newcomer[]): readonly AlreadyHere[] => {
  const [numbers, born] = [byNumber(register), byBirthDate(register)]
  const isHere = ({ who: { number = '' }, person }: Newcomer): boolean => numbers.has(number) || (person !== undefined && isKnown(register, person))
  const found = newcomers.flatMap((newcomer) => {
    const { who, taken } = newcomer
    if (taken === undefined && isHere(newcomer)) return []
    const like = alike(newcomer, who.birthDate === undefined ? [] : (born.get(who.birthDate) ?? [])) ?? (taken === undefined ? undefined : { person: taken, sure: false })
    return like === undefined ? [] : [{ newcomer, ...like, isTaken: taken !== undefined }]
  })
  return found.toSorted((a, b) => Number(b.sure) - Number(a.sure))
}
