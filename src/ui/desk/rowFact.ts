// The one fact below a name.
import type { Fact } from '#domain/facts/fact.ts'
import type { Prestation } from '#domain/settings.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { RowFace } from '#ui/desk/rowFace.ts'
import { accueil } from '#ui/texts/accueil.ts'
import { prestationWord } from '#ui/texts/words.ts'

const served = (prestations: readonly Prestation[]) => (fact: Fact): readonly string[] => {
  if (fact.kind !== 'prestation') return []
  const { prestation: code } = fact.data
  return [prestationWord(prestations.find((one) => one.code === code) ?? { code }).toLocaleLowerCase('fr')]
}

/** What someone got today, "petit-déjeuner · lessive"; the passage when that is all. */
export const servedToday = ({ today }: RowFace, prestations: readonly Prestation[]): string =>
  [...new Set(today.flatMap(served(prestations)))].join(' · ') || accueil.present.passage

const { list } = accueil

/** What tells someone in a list that is not about today; mail says enough by itself. */
export const rowFact = (face: RowFace, { prestations, today, homonym }: {
  readonly prestations: readonly Prestation[]
  readonly today: ServiceDay
  readonly homonym: boolean
}): string | undefined => {
  if (homonym && face.who.number !== undefined) return list.number(face.who.number)
  if (face.struckOffOn !== undefined) return list.struckOff(face.struckOffOn, today)
  if (face.mail > 0) return undefined
  if (face.came !== undefined) return servedToday(face, prestations)
  return face.lastVisit === undefined ? list.noVisit : list.visit(face.lastVisit, today)
}
