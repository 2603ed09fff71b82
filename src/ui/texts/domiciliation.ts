// The room Domiciliation: its lists and what their rows say.
import type { Clock } from '#domain/domiciliation/clock.ts'
import type { Granted, Status } from '#domain/domiciliation/decisions.ts'
import type { EndedLately, Holder, ToRenew } from '#domain/domiciliation/lists.ts'
import type { Sign, SignChannel } from '#domain/domiciliation/signs.ts'
import type { Description } from '#domain/person/description.ts'
import { addDays, daysBetween } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { ListId } from '#ui/domiciliation/listId.ts'
import { compactDay, longDay, numericDay } from '#ui/texts/dates.ts'
import { channelWords } from '#ui/texts/words.ts'

const listWords: Readonly<Record<ListId, { readonly title: string; readonly empty: string }>> = {
  'domicilies': { title: 'Domiciliés', empty: 'Personne n’est domicilié ici ce jour-là.' },
  'demandes': { title: 'Demandes', empty: 'Aucune demande n’attend de réponse.' },
  'a-renouveler': { title: 'À renouveler', empty: 'Aucune domiciliation n’arrive à échéance dans les deux mois.' },
  'silence': { title: 'Silence de 2 mois', empty: 'Tout le monde a donné signe de vie depuis moins de deux mois.' },
  'sans-manifestation': { title: 'Sans manifestation', empty: 'Personne n’est sans signe de vie depuis plus de trois mois.' },
  'absences': { title: 'Absences', empty: 'Aucune absence justifiée ce jour-là.' },
  'radies': { title: 'Radiés', empty: 'Aucune radiation dans les trois derniers mois.' },
  'proposees': { title: 'À confirmer', empty: 'Aucune radiation n’attend une seconde signature.' },
}

const shortChannels: Readonly<Record<SignChannel, string>> = { ...channelWords, mail: 'courrier remis' }

/** "1 jour", "12 jours". */
export const daysCount = (n: number): string => `${String(n)} ${n > 1 ? 'jours' : 'jour'}`

/** "domicilié", "domiciliée"; without a known sex the noun stands for both. */
const agreed = ({ sex }: Description, word: string, noun: string): string => {
  if (sex === undefined) return noun
  return sex === 'female' ? `${word}e` : word
}

const bareSign = (sign: Sign | undefined, day: ServiceDay): string =>
  sign === undefined ? 'aucun signe de vie noté' : `${shortChannels[sign.channel]}, ${compactDay(sign.day, day)}`

const lastSign = (sign: Sign | undefined, day: ServiceDay): string => `${sign === undefined ? '' : 'signe : '}${bareSign(sign, day)}`

const maintained = ({ excused }: Clock, day: ServiceDay): string => {
  if (excused === undefined) return ''
  return excused.data.to === undefined ? 'Suivi maintenu, sans date de fin' : `Suivi maintenu jusqu’au ${compactDay(excused.data.to, day)}`
}

const stageWords: Readonly<Record<Clock['stage'], (clock: Clock, day: ServiceDay) => string>> = {
  fresh: ({ lastSign: sign }, day) => lastSign(sign, day),
  early: ({ term }, day) => `silence, terme le ${compactDay(term, day)}`,
  late: ({ term }, day) => `silence, terme le ${compactDay(term, day)}`,
  flagged: ({ term }, day) => `sans signe de vie, terme le ${compactDay(term, day)}`,
  excused: maintained,
}

const left = (n: number): string => (n === 0 ? 'aujourd’hui' : `dans ${daysCount(n)}`)

const near = (n: number): string => (n === 0 ? 'terme aujourd’hui' : `terme proche : ${daysCount(n)}`)
const passed = (n: number): string => (n === 1 ? 'hier' : `passé de ${daysCount(n)}`)

// From the first day that is not covered, as the decision that follows counts it.
const lapsed = (n: number): string => (n === 0 ? 'échue depuis aujourd’hui' : `échue depuis ${daysCount(n)}`)

/** "Proposée par N. B. le 12 novembre 2026". */
const proposedBy = (name: string, on: ServiceDay): string => `Proposée par ${name} le ${longDay(on)}`

/** What a row says below the name, list by list. The cause of an absence stands on none (metier.md §4). */
export const rowWords = {
  holder: ({ granted: { data }, clock }: Holder, day: ServiceDay) => ({
    fact: `${numericDay(data.from)} – ${numericDay(data.until)}`,
    second: stageWords[clock.stage](clock, day),
  }),
  toRenew: ({ until, daysLeft }: ToRenew) => ({
    fact: daysLeft < 0 ? lapsed(-daysLeft - 1) : `échéance ${left(daysLeft)}`,
    second: `dernier jour : ${longDay(until)}`,
  }),
  silent: ({ clock: { term, stage, lastSign: sign } }: Holder, day: ServiceDay) => ({
    ...(stage === 'late' ? { warn: near(daysBetween(day, term)) } : { fact: `terme ${left(daysBetween(day, term))}` }),
    second: lastSign(sign, day),
  }),
  flagged: ({ clock: { term, days, lastSign: sign } }: Holder, day: ServiceDay) => ({
    fact: `terme ${passed(daysBetween(term, day))}`,
    second: `${daysCount(days)} · ${bareSign(sign, day)}`,
  }),
  excused: ({ clock }: Holder, day: ServiceDay) => ({ second: maintained(clock, day) }),
  proposed: (name: string, on: ServiceDay) => ({ second: proposedBy(name, on) }),
  ended: ({ ended }: EndedLately, day: ServiceDay) => ({ fact: `radiation le ${compactDay(ended.day, day)}` }),
} as const

const running = ({ data: { from, until } }: Granted, who: Description): string =>
  `${agreed(who, 'domicilié', 'domiciliation')} du ${longDay(from)} au ${longDay(until)}`

/** A renewal that is decided and waits for the old year to end. */
export const renewedSentence = (until: ServiceDay): string => `renouvellement décidé jusqu’au ${longDay(until)}`

/** Where someone stands, in words with a date. */
export const statusSentence = (status: Status, who: Description): string => {
  switch (status.state) {
    case 'none': return 'aucune décision de domiciliation'
    case 'running': return running(status.granted, who)
    case 'upcoming': return `${agreed(who, 'domicilié', 'domiciliation')} à partir du ${longDay(status.granted.data.from)}`
    case 'expired': return `domiciliation échue depuis le ${longDay(addDays(status.granted.data.until, 1))}`
    case 'ended': return `${agreed(who, 'radié', 'radiation')} le ${longDay(status.ended.day)}`
    case 'refused': return `domiciliation refusée le ${longDay(status.refused.day)}`
  }
}

export const domiciliation = {
  lists: 'Listes de domiciliation',
  list: listWords,
  notAutomatic: 'Rien n’est automatique : chaque dossier se lit, puis se décide.',
  placeholder: 'Nom ou numéro',
  nobodyFound: (text: string) => `Personne ne répond à «\u00a0${text}\u00a0» dans cette liste.`,
  others: 'Autres dossiers',
  asOf: (day: ServiceDay, today: ServiceDay) => (day === today ? 'Liste d’aujourd’hui' : `Liste au ${longDay(day)}`),
  wrongDay: (text: string) => `«\u00a0${text}\u00a0» n’est pas une date : la liste est celle d’aujourd’hui.`,
  today: 'Revenir à aujourd’hui',
  otherDay: 'Autre jour',
  readOn: {
    title: 'Lire la liste un autre jour',
    label: 'Jour',
    hint: 'La liste est celle que le registre donne pour ce jour-là.',
    show: 'Voir la liste',
    noSuchDay: 'Indiquez une date.',
  },
  nobody: 'Choisissez quelqu’un dans la liste pour ouvrir son dossier. Pour une première demande, cherchez la personne à l’Accueil, puis «\u00a0Dossier\u00a0».',
} as const
