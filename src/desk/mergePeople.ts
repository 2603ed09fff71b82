import { ok, refuse } from '#kernel/result.ts'
import type { PersonId } from '#domain/ids.ts'
import { bornApart } from '#domain/person/bornApart.ts'
import { isKnown, whoIs } from '#domain/person/who.ts'
import { readAs } from '#domain/register/readAs.ts'
import type { Decide } from '#desk/ports.ts'

type Wish = {
  /** Whose file stays. */
  readonly kept: PersonId
  /** Whose file is read as that one from now on. */
  readonly absorbed: PersonId
  /** Said by whoever merges two files with different birth dates: it is one person all the same. */
  readonly otherBirth?: true
}

/**
 * Two files are one person's (desk.md §3): read as the one that is kept, on every tablet, until it is withdrawn. Refuses a file with itself, one that is
 * read as another already, someone without a file, and, unless `otherBirth`, two different birth dates: nothing tells two homonyms apart as well as those.
 */
export const mergePeople = ({ kept, absorbed, otherBirth }: Wish): Decide => (register) => {
  if (kept === absorbed) return refuse({ code: 'samePerson' })
  if ([kept, absorbed].some((person) => readAs(register, person) !== person)) return refuse({ code: 'alreadyMerged' })
  if (!isKnown(register, kept) || !isKnown(register, absorbed)) return refuse({ code: 'unknownPerson' })
  if (otherBirth !== true && bornApart(whoIs(register, kept), whoIs(register, absorbed))) return refuse({ code: 'bornApart' })
  return ok([{ kind: 'peopleMerged', person: kept, data: {}, secret: { absorbed } }])
}
