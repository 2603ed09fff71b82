// The gestures of a file: what is asked, what is warned of, and the words on their keys.
import type { Clock } from '#domain/domiciliation/clock.ts'
import type { AyantDroitIdentity } from '#domain/person/description.ts'
import { surnameOf } from '#domain/person/description.ts'
import type { Description } from '#domain/person/description.ts'
import { addDays, daysBetween } from '#domain/time.ts'
import type { Period, ServiceDay } from '#domain/time.ts'
import { longDay } from '#ui/texts/dates.ts'
import { daysCount } from '#ui/texts/domiciliation.ts'
import { of } from '#ui/texts/names.ts'
import { piecesCount } from '#ui/texts/amounts.ts'
import { channelWords } from '#ui/texts/words.ts'

const civility = { female: 'Mme', male: 'M.' } as const

/** "Mme Traoré"; the whole name where the sex or the surname is not known. */
export const titled = (who: Description, name: string): string =>
  who.sex === undefined || surnameOf(who) === '' ? name : `${civility[who.sex]} ${surnameOf(who)}`

const contact = ({ lastSign }: Clock, day: ServiceDay): string =>
  lastSign === undefined
    ? 'Aucun signe de vie n’est noté.'
    : `Dernier signe de vie : ${channelWords[lastSign.channel]}, le ${longDay(lastSign.day)}, il y a ${daysCount(daysBetween(lastSign.day, day))}.`

/** What a form finds missing before the gesture is asked. */
export const missing = {
  noSuchDay: 'Indiquez une date.',
  noSuchDeposit: 'Indiquez une date.',
  noSuchHour: 'Indiquez une heure, comme 9:30.',
  answerMissing: 'Indiquez si une autre attestation existe.',
  whyMissing: 'Indiquez pourquoi.',
  causeMissing: 'Indiquez la cause de l’absence.',
  outcomeMissing: 'Indiquez la suite donnée.',
  reasonMissing: 'Indiquez un motif.',
  nameless: 'Indiquez un nom.',
  noSuchLimit: 'Indiquez un nombre, de 1 à 99.',
  noSuchSeason: 'Indiquez deux jours de l’année, comme 15/11 et 31/03.',
  otherFileMissing: 'Choisissez d’abord l’autre dossier.',
  stillLoading: 'Le registre se charge encore : attendez qu’il soit entier pour décider d’une radiation pour silence.',
} as const
export type Missing = keyof typeof missing

export const gestures = {
  keys: {
    call: 'Appel reçu', contact: 'Noter un contact', grant: 'Accorder', renew: 'Renouveler', refuse: 'Refuser', end: 'Radier', propose: 'Proposer la radiation',
    absence: 'Absence justifiée', ayantDroit: 'Ajouter un ayant droit', request: 'Demande', interview: 'Entretien', closeRequest: 'Clore la demande',
    letter: 'Lettre préalable', attestation: 'Remettre l’attestation',
  },
  more: (who: string) => `Plus d’actions pour ${who}`,
  leave: 'Ne rien noter',
  decidedOn: 'Date de la décision',
  choose: 'Choisir…',
  grant: {
    title: { first: (who: string) => `Accorder la domiciliation ${of(who)}`, renewal: (who: string) => `Renouveler la domiciliation ${of(who)}` },
    verb: { first: 'Accorder la domiciliation', renewal: 'Renouveler la domiciliation' },
    link: 'Lien avec la commune',
    met: 'Entretien tenu ce jour-là',
    metHint: 'Chaque demande et chaque renouvellement a un entretien.',
    notMet: 'Sans entretien, rien ne peut être décidé : notez-le d’abord, par « Entretien ».',
    period: ({ from, to }: Period) => `Valable du ${longDay(from)} au ${longDay(to)} inclus.`,
    follows: (covered: ServiceDay) => `Elle suit l’ancienne, qui vaut jusqu’au ${longDay(covered)}.`,
    gap: (covered: ServiceDay, from: ServiceDay) =>
      `L’ancienne est échue depuis le ${longDay(addDays(covered, 1))} : ${daysCount(daysBetween(covered, from) - 1)} sans domiciliation.`,
  },
  refuse: {
    title: (who: string) => `Refuser la domiciliation ${of(who)}`,
    verb: (who: string) => `Refuser la domiciliation ${of(who)}`,
    keep: 'Ne pas refuser',
    law: 'Un CCAS ne refuse que par écrit, avec un motif et une orientation ailleurs. Une demande d’asile n’est pas un motif : la demande se clôt vers la SPADA.',
    ground: 'Motif du refus',
    orientation: 'Orientation proposée',
    detail: 'Où la personne est orientée',
    detailHint: 'Le nom de l’organisme et sa ville.',
  },
  facts: 'Des faits seulement : ni santé, ni religion, ni origine, ni titre de séjour.',
  end: {
    title: (who: string) => `Mettre fin à la domiciliation ${of(who)} ?`,
    verb: (who: string) => `Radier ${who}`,
    keep: 'Garder la domiciliation',
    propose: {
      title: (who: string) => `Proposer la radiation ${of(who)} ?`,
      verb: (who: string) => `Proposer la radiation ${of(who)}`,
      text: 'Rien n’est encore décidé : un responsable, autre que vous, confirmera.',
    },
    proposed: (name: string, on: ServiceDay) => `Radiation proposée par ${name} le ${longDay(on)} : un autre responsable la confirme.`,
    takeBack: 'Retirer la proposition',
    contact,
    mail: (n: number) => `Courrier en attente : ${piecesCount(n)}.`,
    ground: 'Motif de la radiation',
    notLegal: 'La loi ne prévoit pas ce motif (L264-5 du code de l’action sociale) : parlez-en à la personne responsable avant de décider.',
    notSilent: 'Le registre ne donne pas trois mois sans signe de vie à cette date.',
    detail: 'Précision',
    remedies: 'La décision s’écrit, avec les voies de recours : le président du CCAS, puis le tribunal administratif dans les deux mois.',
  },
  absence: {
    title: (who: string) => `Absence justifiée ${of(who)}`,
    verb: 'Noter l’absence',
    from: 'Du',
    to: 'Au (inclus)',
    toHint: 'Laissez vide si la personne est encore absente.',
    cause: 'Cause',
    causeHint: 'La cause n’apparaît sur aucune liste.',
    proof: 'Justificatif vu',
  },
  absenceDetail: {
    title: 'Détail de l’absence',
    cause: (word: string) => `Cause : ${word}.`,
    proof: (seen: boolean) => (seen ? 'Justificatif vu.' : 'Justificatif non vu.'),
    close: 'Clore l’absence',
    closedOn: 'Dernier jour d’absence',
    withdraw: 'Retirer l’absence',
  },
  contact: {
    title: (who: string) => `Noter un contact ${of(who)}`,
    verb: 'Noter le contact',
    channel: 'Moyen',
    channels: { call: 'Appel', letter: 'Lettre', email: 'Courriel', otherService: 'Autre service' },
    hint: 'Seulement ce que la personne a fait elle-même : l’appel d’un proche et nos propres appels ne comptent pas.',
    source: 'Quel service l’a vue ?',
    later: 'À un autre moment',
    day: 'Jour',
    at: 'Heure',
    reason: 'Pourquoi cette saisie plus tard ?',
  },
  ayantDroit: {
    title: (who: string) => `Ayant droit ${of(who)}`,
    verb: 'Ajouter',
    firstName: 'Prénom',
    lastName: 'Nom',
    kinship: 'Lien de parenté',
    birthDate: 'Date de naissance',
    end: 'Retirer',
    endName: (who: string) => `Retirer ${who} des ayants droit`,
    ends: { key: 'Retirer dès aujourd’hui', text: 'Son adresse ne suit plus celle du titulaire. Les périodes passées continuent de compter cette personne.' },
    strikes: { key: 'Effacer : erreur ou doublon', text: 'Comme si cette personne n’avait jamais été inscrite ici : les périodes passées ne la comptent plus non plus. L’inscription reste au journal, retirée.' },
    name: ({ firstName = '', lastName = '' }: AyantDroitIdentity) => `${firstName} ${lastName}`.trim(),
    born: (day: ServiceDay) => `né(e) le ${longDay(day)}`,
    adult: 'Chaque adulte d’un couple a son dossier : n’ajoutez un adulte ici que s’il n’en a pas.',
  },
  decision: {
    title: (what: string) => what,
    decidedOn: (day: ServiceDay) => `Décision du ${longDay(day)}.`,
    link: (word: string) => `Lien avec la commune : ${word}.`,
    ground: (word: string) => `Motif : ${word}.`,
    orientation: (word: string) => `Orientation : ${word}.`,
    detail: (text: string) => `Précision : ${text}`,
    by: (name: string) => `Notée par ${name}.`,
    imported: 'Venue avec un import.',
    takenBack: 'Retirée.',
    takenBackFor: (reason: string) => `Retirée : ${reason}`,
    withdraw: 'Retirer la décision',
  },
  withdraw: {
    title: (what: string) => `Retirer : ${what} ?`,
    trace: 'Elle reste lisible, barrée, avec le motif. Dates et listes se recalculent.',
    reason: 'Motif du retrait',
    keep: 'Ne rien retirer',
  },
} as const
