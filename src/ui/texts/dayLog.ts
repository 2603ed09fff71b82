// The day's journal.
import type { Moment, ServiceDay } from '#domain/time.ts'
import { hour, longDay, shortDay, weekdayAndDay } from '#ui/texts/dates.ts'

const dayTitle = (day: ServiceDay, today: ServiceDay): string =>
  day.slice(0, 4) === today.slice(0, 4) ? weekdayAndDay(day) : `${weekdayAndDay(day)} ${day.slice(0, 4)}`

export const dayLogWords = {
  title: 'Journal du jour',
  day: dayTitle,
  back: 'Retour',
  before: 'Jour précédent',
  after: 'Jour suivant',
  dayField: 'Aller au jour',
  list: 'Actes du jour',
  empty: 'Aucun acte n’est noté ce jour-là.',
  noHour: 'sans heure',
  imported: 'importé',
  archived: 'Acte d’une fiche archivée',
  withdrawn: 'annulé',
  partly: (sentence: string) => `annulé : ${sentence}`,
  restored: (sentence: string) => `Rétabli : ${sentence}`,
  moved: (to: string) => `déplacé ${to}`,
  movedTo: (day: ServiceDay, at: string | undefined) => `au ${shortDay(day)}${at === undefined ? '' : ` à ${at}`}`,
  lateOn: ({ day, at }: Moment) => `noté le ${longDay(day)} à ${hour(at)}`,
  reason: (text: string) => `motif : ${text}`,
  by: (agent: string) => `par ${agent}`,
  undo: 'Annuler',
  undoName: (what: string) => `Annuler : ${what}`,
  restore: 'Rétablir',
  restoreName: (what: string) => `Rétablir : ${what}`,
  file: 'Dossier',
  fileName: (what: string) => `Dossier : ${what}`,
  more: (what: string) => `Plus : ${what}`,
  withReason: 'Annuler avec un motif',
  move: 'Changer l’heure ou le jour',
  withdraw: {
    title: (what: string) => `Annuler : ${what}`,
    trace: 'L’acte reste dans le journal, barré, avec le motif.',
    reason: 'Motif',
    verb: 'Annuler cet acte',
    keep: 'Garder l’acte',
  },
} as const
