// Notes in the file and alerts on the card.
import { longDay, numericDay } from '#ui/texts/dates.ts'
import type { ServiceDay } from '#domain/time.ts'

export const notes = {
  title: (who: string) => `Notes et alertes : ${who}`,
  facts: 'Des faits seulement : rien sur la santé, la religion, l’origine ni les papiers. La personne peut tout lire.',
  list: 'Notes et alertes en cours',
  none: 'Aucune note, aucune alerte en cours.',
  what: 'Où cela se lit',
  kinds: { note: 'Note, dans la fiche', alert: 'Alerte, sur la carte' },
  meaning: {
    note: 'Lue dans la fiche, par les instructeurs et les responsables.',
    alert: 'Lue sur la carte par tous les agents, et par qui regarde l’écran.',
  },
  text: 'Texte',
  until: 'Jusqu’au (inclus)',
  untilHint: 'Sans date, jusqu’à ce qu’on la close.',
  verb: 'Écrire',
  keep: 'Fermer',
  close: 'Clore',
  closeName: (text: string) => `Clore : ${text}`,
  alert: 'Alerte',
  note: 'Note',
  written: (by: string | undefined, on: ServiceDay, until: ServiceDay | undefined) =>
    [`le ${numericDay(on)}`, ...(by === undefined ? [] : [by]), ...(until === undefined ? [] : [`jusqu’au ${longDay(until)}`])].join(', '),
} as const
