import type { Description } from '#domain/person/description.ts'
import { accueil } from '#ui/texts/accueil.ts'
import { bornIn } from '#ui/texts/names.ts'

/** "né en 1984 · n° A-0061": tells two people of one name apart, were they born in one year. */
export const apartOf = (who: Description): string =>
  [bornIn(who), who.number === undefined ? undefined : accueil.list.number(who.number)].filter((one) => one !== undefined).join(' · ')
