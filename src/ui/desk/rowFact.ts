// The one fact below a name.
import type { Fact } from '#domain/facts/fact.ts'
import type { Prestation } from '#domain/settings.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { RowFace } from '#ui/desk/rowFace.ts'
import { accueil } from '#ui/texts/accueil.ts'
import { prestationWord } from '#ui/texts/prestationWord.ts'

const served = (prestations: readonly Prestation[]) => (fact: Fact): readonly string[] => {
  if (fact.kind !== 'prestation') return []
  const { prestation: code } = fact.data
  return [prestationWord(prestations.find((one) => one.code === code) ?? { code }).toLocaleLowerCase('fr')]
}

/** What someone got today, "petit-déjeuner · lessive"; the passage when that is all. */
export const servedToday = ({ today }: RowFace, prestations: readonly Prestation[]): string =>
  [...new Set(today.flatMap(served(prestations)))].join(' · ') || accueil.present.passage

const { list } = accueil

type Where = { readonly prestations: readonly Prestation[]; readonly today: ServiceDay; readonly homonym: boolean }

const visitFact = (face: RowFace, { prestations, today }: Where): string => {
  if (face.came !== undefined) return servedToday(face, prestations)
  return face.lastVisit === undefined ? list.noVisit : list.visit(face.lastVisit, today, face.who)
}

// A box tells homonyms apart by itself.
const needsNumber = ({ who }: RowFace, { homonym }: Where): boolean => homonym && who.boxNumber === undefined

/** What tells someone in a list that is not about today; mail says enough by itself. */
export const rowFact = (face: RowFace, where: Where): string | undefined => {
  const { who, struckOffOn, mail } = face
  if (needsNumber(face, where) && who.number !== undefined) return list.number(who.number)
  if (struckOffOn !== undefined) return mail > 0 ? list.former(who) : list.struckOff(struckOffOn, where.today, who)
  return mail > 0 ? undefined : visitFact(face, where)
}
