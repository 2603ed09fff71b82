// What every document shares: its place in a list, its head, how it hails, how it may be contested.
import type { Letterhead } from '#domain/settings.ts'
import { surnameOf } from '#domain/person/description.ts'
import type { Description, Sex } from '#domain/person/description.ts'
import type { ServiceDay } from '#domain/time.ts'
import { longDay } from '#ui/texts/dates.ts'
import { letterheadWords } from '#ui/texts/letterhead.ts'

export const paperNames = ['request', 'attestation', 'receipt', 'refusal', 'priorLetter', 'radiation', 'exclusion', 'payer', 'contacts'] as const
export type PaperName = (typeof paperNames)[number]

/** As the list of documents and the journal des accès call them. */
export const paperWords: Readonly<Record<PaperName, string>> = {
  request: 'Fiche pour le Cerfa de demande (16029*01)',
  attestation: 'Fiche pour le Cerfa d’attestation (16030*01)',
  receipt: 'Accusé de réception de la demande',
  refusal: 'Décision de refus',
  priorLetter: 'Lettre préalable à une radiation',
  radiation: 'Décision de radiation',
  exclusion: 'Décision d’exclusion',
  payer: 'Réponse à un organisme payeur',
  contacts: 'Relevé des contacts',
}

export const civilities: Readonly<Record<Sex, string>> = { female: 'Mme', male: 'M.' }
const hails: Readonly<Record<Sex, string>> = { female: 'Madame', male: 'Monsieur' }

/** "Mme Awa N’Diaye"; the name alone where the sex or the surname is not known. */
export const addressed = (who: Description, name: string): string =>
  who.sex === undefined || surnameOf(who) === '' ? name : `${civilities[who.sex]} ${name}`

const hailed = ({ sex }: Description): string => (sex === undefined ? 'Madame, Monsieur' : hails[sex])

export const code = 'du code de l’action sociale et des familles'

export const paper = {
  print: 'Imprimer',
  key: 'Imprimer…',
  close: 'Fermer',
  title: (who: string) => `Documents : ${who}`,
  which: 'Document',
  whichHint: 'Un refus, une lettre préalable, une radiation ou une exclusion s’impriment une fois notés.',
  payer: 'Organisme qui demande',
  reference: 'Référence de sa demande',
  from: 'Contacts du',
  to: 'au (inclus)',
  noPeriod: 'Indiquez deux dates, la première avant la seconde.',
  notYet: 'période à corriger',
  incomplete: (missing: readonly (keyof Letterhead)[]) =>
    `L’en-tête n’est pas complet : il manque ${missing.map((line) => letterheadWords[line].missing).join(', ')}. Un responsable le remplit dans Réglages, « En-tête des documents ».`,
  datedFrom: (town: string, day: ServiceDay) => (town === '' ? `Le ${longDay(day)}` : `${town}, le ${longDay(day)}`),
  hours: (hours: string) => `Horaires : ${hours}`,
  signatory: 'Signature et cachet',
  hail: (who: Description) => `${hailed(who)},`,
  leave: (who: Description) => `Nous vous prions d’agréer, ${hailed(who)}, l’expression de nos salutations distinguées.`,
  remedies: {
    title: 'Voies et délais de recours',
    texts: (court: string): readonly string[] => [
      'Dans les deux mois qui suivent sa notification, cette décision peut être contestée :',
      '– par un recours gracieux, adressé au président du CCAS, à l’adresse ci-dessus ;',
      `– par un recours contentieux, devant le tribunal administratif : ${court === '' ? '……………………………………………' : court.replaceAll('\n', ', ')}, par courrier ou sur www.telerecours.fr.`,
      'Le recours gracieux formé dans ce délai interrompt celui du recours contentieux (article L.\u00a0411-2 du code des relations entre le public et l’administration).',
    ],
  },
} as const
