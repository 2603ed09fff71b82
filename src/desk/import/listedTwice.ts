import type { Draft, DraftOf } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import type { AyantDroitIdentity } from '#domain/person/description.ts'
import { distinctRelatives } from '#desk/import/distinctRelatives.ts'

type Relative = DraftOf<'ayantDroitAdded'> & { readonly secret: AyantDroitIdentity }

const relativesOf = <One extends Draft>(drafts: readonly One[]): readonly (One & Relative)[] =>
  drafts.filter((draft): draft is One & Relative => draft.kind === 'ayantDroitAdded' && draft.secret !== undefined)

const whoOf = ({ secret }: Relative): AyantDroitIdentity => secret

/**
 * The relatives whom the same import tells already: one child on two lines of a file, or in two files, of whom none is in the register yet. `held`: the
 * rows that came in by an import that was cut short.
 */
export const listedTwice = <One extends Draft>(coming: readonly One[], held: readonly Draft[]): ReadonlySet<One> => {
  const [listed, before] = [relativesOf(coming), relativesOf(held)]
  const holders = new Set<PersonId | undefined>(listed.map(({ person }) => person))
  return new Set([...holders].flatMap((holder) => {
    const isTheirs = ({ person }: Relative): boolean => person === holder
    const family = listed.filter(isTheirs)
    const kept = distinctRelatives(family.map(whoOf), before.filter(isTheirs).map(whoOf))
    return family.filter((one) => !kept.has(whoOf(one)))
  }))
}
