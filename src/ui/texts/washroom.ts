// The room Douches et linge.
import type { Description } from '#domain/person/description.ts'
import type { NotedPrestation } from '#domain/prestation.ts'
import type { ServiceDay } from '#domain/time.ts'
import { weekdayAndDay } from '#ui/texts/dates.ts'
import { bornIn } from '#ui/texts/names.ts'

/** The two prestations of this room, in the order of its keys. */
export const washroomCodes = ['shower', 'laundry'] as const
export type WashroomCode = (typeof washroomCodes)[number]

const counts: Readonly<Record<WashroomCode, { readonly one: string; readonly many: string }>> = {
  shower: { one: 'douche', many: 'douches' },
  laundry: { one: 'tournée', many: 'tournées' },
}

const count = (code: WashroomCode, n: number): string => `${String(n)} ${n > 1 ? counts[code].many : counts[code].one}`

const standings: Readonly<Record<NotedPrestation['standing'], string | undefined>> = {
  counts: undefined, added: 'ajoutée exprès', double: 'doublon : compte une fois',
}

export const washroom = {
  titles: { shower: 'Douches', laundry: 'Lessives' } satisfies Readonly<Record<WashroomCode, string>>,
  count,
  quantity: (code: WashroomCode, n: number): string | undefined => (n > 1 ? count(code, n) : undefined),
  standing: (standing: NotedPrestation['standing']) => standings[standing],
  /** Its own, since the line is short; the search bears the same name as everywhere. */
  placeholder: 'Nom ou boîte',
  nameless: 'Sans nom',
  /** Beside two keys there is room for a year alone. */
  born: (who: Description) => bornIn(who)?.replace(' en ', ' '),
  empty: { shower: 'Aucune douche notée ce jour-là.', laundry: 'Aucune lessive notée ce jour-là.' } satisfies Readonly<Record<WashroomCode, string>>,
  undo: 'Annuler',
  undoName: (what: string) => `Annuler : ${what}`,
  day: (day: ServiceDay, today: ServiceDay) => (day === today ? 'Aujourd’hui' : weekdayAndDay(day)),
  before: 'Jour précédent',
  after: 'Jour suivant',
  present: 'Présents aujourd’hui',
  presentEmpty: 'Personne n’est encore noté présent. Tapez un nom : la douche note le passage.',
  found: 'Personnes trouvées',
  nobody: 'Personne ne correspond. Une personne nouvelle s’ouvre à l’Accueil.',
  rounds: 'Tournées',
  stampNoHour: 'noté',
  past: (day: ServiceDay) => `Vous regardez le ${weekdayAndDay(day)}. Pour ajouter un acte à ce jour-là, notez-le aujourd’hui puis donnez-lui sa date dans le journal de l’Accueil.`,
  backToToday: 'Revenir à aujourd’hui',
} as const
