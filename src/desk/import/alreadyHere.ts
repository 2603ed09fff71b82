import type { PersonId } from '#domain/ids.ts'
import type { Description } from '#domain/person/description.ts'
import { isKnown } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import { wordsOf } from '#desk/import/agree.ts'
import { inTurns } from '#desk/import/inTurns.ts'
import { whoIsHere } from '#desk/import/whoIsHere.ts'
import type { Identify } from '#desk/ports.ts'
import { nameKeys } from '#search/sameName.ts'

/**
 * Somebody of a file, by the key of the row. `person`: who the row is about, where that is known before it comes in. `taken`: somebody else of the
 * register, who has the number of the row.
 */
export type Newcomer = { readonly key: string; readonly who: Description; readonly person?: PersonId; readonly taken?: PersonId }

/**
 * `sure`: same name once folded, and the same birth date or, on one side, none. Otherwise same birth date and one word of a name, or nothing but
 * the number. `isTaken`: the number is somebody else's, so the row stays out until it is said who they are.
 */
export type AlreadyHere = { readonly newcomer: Newcomer; readonly person: PersonId; readonly sure: boolean; readonly isTaken: boolean }

type Known = { readonly person: PersonId; readonly who: Description; readonly keys: ReadonlySet<string>; readonly words: ReadonlySet<string> }
type Index = { readonly born: ReadonlyMap<string, readonly Known[]>; readonly named: ReadonlyMap<string, readonly Known[]> }

const put = (index: Map<string, Known[]>, key: string, known: Known): void => {
  const there = index.get(key)
  if (there === undefined) index.set(key, [known])
  else there.push(known)
}

const indexOf = async (register: Register, imports: Pick<Identify, 'rest'>): Promise<Index> => {
  const [born, named] = [new Map<string, Known[]>(), new Map<string, Known[]>()]
  const { people } = await whoIsHere(register, imports)
  await inTurns([...people], ([person, who]) => {
    const known = { person, who, keys: new Set(nameKeys(who)), words: new Set(wordsOf(who)) }
    if (who.birthDate !== undefined) put(born, who.birthDate, known)
    for (const key of known.keys) put(named, key, known)
  }, imports)
  return { born, named }
}

const yearOf = ({ birthDate, birthYear }: Description): string | undefined => (birthDate ?? birthYear)?.slice(0, 4)

// Two birth dates that differ tell two people of one name apart, and so do two years; without them, only a human can.
const mayBe = (told: Description, held: Description): boolean => {
  if (told.birthDate !== undefined && held.birthDate !== undefined) return told.birthDate === held.birthDate
  const isAbout = [told, held].some(({ birthYear }) => birthYear?.endsWith('~') === true)
  const [one, other] = [yearOf(told), yearOf(held)]
  return isAbout || one === undefined || other === undefined || one === other
}

const alike = ({ who }: Newcomer, { born, named }: Index): Pick<AlreadyHere, 'person' | 'sure'> | undefined => {
  const same = nameKeys(who).flatMap((key) => named.get(key) ?? []).find((one) => mayBe(who, one.who))
  if (same !== undefined) return { person: same.person, sure: true }
  const words = wordsOf(who)
  const near = (who.birthDate === undefined ? [] : (born.get(who.birthDate) ?? [])).find((one) => words.some((word) => one.words.has(word)))
  return near === undefined ? undefined : { person: near.person, sure: false }
}

/**
 * People of an import who may have a file already, under another number or none: the same name where no birth date tells them apart, or the same
 * birth date and a word of the name; and those whose number somebody else has. The sure ones first. A human says who is who before anything is
 * written (desk.md §7).
 */
export const alreadyHere = async (register: Register, newcomers: readonly Newcomer[], imports: Pick<Identify, 'rest'>): Promise<readonly AlreadyHere[]> => {
  const [{ numbers }, index] = [await whoIsHere(register, imports), await indexOf(register, imports)]
  const isHere = ({ who: { number = '' }, person }: Newcomer): boolean => numbers.has(number) || (person !== undefined && isKnown(register, person))
  const found = await inTurns(newcomers, (newcomer): readonly AlreadyHere[] => {
    const { taken } = newcomer
    if (taken === undefined && isHere(newcomer)) return []
    const like = alike(newcomer, index) ?? (taken === undefined ? undefined : { person: taken, sure: false })
    return like === undefined ? [] : [{ newcomer, ...like, isTaken: taken !== undefined }]
  }, imports)
  return found.flat().toSorted((a, b) => Number(b.sure) - Number(a.sure))
}
