// Register numbers: prefixed by the tablet that gives them, never one more than the highest of all, since two tablets
// may open two files while apart (sync.md, "conflicts of our domain").
import type { PersonId } from '#domain/ids.ts'
import { everyone, formerOf, whoIs } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'

/** Who has a register number; a number of a file that was merged into theirs leads to them too, where nobody else has it. */
export const byNumber = (register: Register): ReadonlyMap<string, PersonId> => {
  const [known, former] = [new Map<string, PersonId>(), new Map<string, PersonId>()]
  for (const person of everyone(register)) {
    const { number } = whoIs(register, person)
    if (number !== undefined) known.set(number, person)
    for (const who of formerOf(register, person)) if (who.number !== undefined) former.set(who.number, person)
  }
  return new Map([...former, ...known])
}

const lastOf = (taken: Iterable<string>, letter: string): number =>
  [...taken].reduce((highest, number) => {
    const mine = new RegExp(`^${letter}-(\\d+)$`).exec(number)
    return mine === null ? highest : Math.max(highest, Number(mine[1]))
  }, 0)

/** The next `n` free numbers of a tablet's letter: A-0001, A-0002… */
export const nextNumbers = (taken: Iterable<string>, { letter, n }: { readonly letter: string; readonly n: number }): readonly string[] => {
  const last = n === 0 ? 0 : lastOf(taken, letter)
  return Array.from({ length: n }, (_, i) => `${letter}-${String(last + 1 + i).padStart(4, '0')}`)
}

/** The next free number of a tablet's letter. */
export const nextNumber = (taken: Iterable<string>, letter: string): string => nextNumbers(taken, { letter, n: 1 }).join('')
