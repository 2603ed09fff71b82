import type { PersonId } from '#domain/ids.ts'
import type { Description } from '#domain/person/description.ts'
import { formerOf, isKnown, whoIs } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import { inTurns } from '#desk/import/inTurns.ts'
import type { Identify } from '#desk/ports.ts'

export type WhoIsHere = {
  readonly people: ReadonlyMap<PersonId, Description>
  /** Who has a register number, or had it on a file that was merged into theirs. */
  readonly numbers: ReadonlyMap<string, PersonId>
  /** Numbers that two files carry, until one of them is given another: nobody is known by them (sync.md, "conflicts of our domain"). */
  readonly twice: ReadonlySet<string>
}

const read = new WeakMap<Register, WhoIsHere>()

/** Everyone who has a file, read in turns, and once for a register: 15,000 descriptions are a long wait in one go. */
export const whoIsHere = async (register: Register, imports: Pick<Identify, 'rest'>): Promise<WhoIsHere> => {
  const before = read.get(register)
  if (before !== undefined) return before
  const [people, numbers, former, twice] = [new Map<PersonId, Description>(), new Map<string, PersonId>(), new Map<string, PersonId>(), new Set<string>()]
  await inTurns([...register.people.keys()], (person) => {
    const who = whoIs(register, person)
    if (!isKnown(register, person)) return
    people.set(person, who)
    for (const told of formerOf(register, person)) if (told.number !== undefined) former.set(told.number, person)
    if (who.number === undefined) return
    if (numbers.has(who.number)) twice.add(who.number)
    numbers.set(who.number, person)
  }, imports)
  const here = { people, numbers: new Map([...former, ...numbers]), twice }
  read.set(register, here)
  return here
}
