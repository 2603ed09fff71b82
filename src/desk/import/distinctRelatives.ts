import type { AyantDroitIdentity } from '#domain/person/description.ts'
import { isSameAyantDroit } from '#desk/import/isSaid.ts'

const saidOf = (who: AyantDroitIdentity): number => Object.values(who).length

const isNamed = ({ firstName = '', lastName = '' }: AyantDroitIdentity): boolean => `${firstName}${lastName}` !== ''

/** Of the relatives that files list for one holder, those who come in: each once, as the row that says most; none who is among `held`. Of those without a name nobody can tell. */
export const distinctRelatives = (listed: readonly AyantDroitIdentity[], held: readonly AyantDroitIdentity[] = []): ReadonlySet<AyantDroitIdentity> => {
  const kept = new Set<AyantDroitIdentity>()
  for (const who of listed.toSorted((a, b) => saidOf(b) - saidOf(a)))
    if (!isNamed(who) || ![...held, ...kept].some((one) => isSameAyantDroit(one, who))) kept.add(who)
  return kept
}
