// The file of a person: where they stand, what was heard of them, what was decided.
import type { Clock, Since } from '#domain/domiciliation/clock.ts'
import type { ContactDay } from '#domain/domiciliation/contacts.ts'
import type { Decision } from '#domain/domiciliation/decisions.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { isOfKind } from '#domain/facts/fact.ts'
import type { Prestation } from '#domain/settings.ts'
import { addDays, daysBetween } from '#domain/time.ts'
import type { Period, ServiceDay } from '#domain/time.ts'
import { longDay, shortDay } from '#ui/texts/dates.ts'
import { daysCount } from '#ui/texts/domiciliation.ts'
import { attemptSentence } from '#ui/texts/attempts.ts'
import { prestationWord } from '#ui/texts/prestationWord.ts'
import { piecesCount } from '#ui/texts/amounts.ts'
import { channelWords } from '#ui/texts/words.ts'

const since = ({ what, day }: Since, today: ServiceDay): string => {
  const date = sameYear(day, today)
  if (what === 'start') return `le début de la domiciliation, le ${date}`
  return what === 'absence' ? `la fin de l’absence justifiée, le ${date}` : `le ${date}`
}

const sameYear = (day: ServiceDay, today: ServiceDay): string => (day.slice(0, 4) === today.slice(0, 4) ? shortDay(day) : longDay(day))

const ahead = (clock: Clock, today: ServiceDay): string => {
  const left = daysBetween(today, clock.term)
  const rest = left === 0 ? 'c’est aujourd’hui.' : `dans ${daysCount(left)}.`
  return `Silence depuis ${since(clock.silentSince, today)}. Le terme des trois mois est le ${sameYear(clock.term, today)}, ${rest}`
}

/** What the clock asks to look at, or nothing while there is nothing to look at. */
export const clockAlert = (clock: Clock, today: ServiceDay): string | undefined => {
  switch (clock.stage) {
    case 'fresh': return undefined
    case 'early':
    case 'late': return ahead(clock, today)
    case 'flagged':
      return `Aucun signe de vie depuis ${since(clock.silentSince, today)}. Les trois mois sont passés le ${sameYear(clock.term, today)}, il y a ${daysCount(daysBetween(clock.term, today))}.`
    case 'excused': return maintained(clock.excused?.data)
  }
}

/** How an absence reads where others may see it: never its cause. */
const maintained = (absence: { readonly to?: ServiceDay } | undefined): string =>
  absence?.to === undefined ? 'Suivi maintenu, sans date de fin.' : `Suivi maintenu jusqu’au ${longDay(absence.to)}.`

const sinceWhy = ({ silentSince }: Clock): string => {
  if (silentSince.what === 'sign') return channelWords[silentSince.sign.channel]
  return silentSince.what === 'start' ? 'début de la domiciliation' : 'fin d’une absence justifiée'
}

const isVisit = (fact: Fact): boolean =>
  fact.kind === 'prestation' || fact.kind === 'mailAskedFor' || fact.kind === 'interviewHeld' || fact.kind === 'mailHandedOut'

const pieces = (facts: readonly Fact[]): number => facts.reduce((sum, { n = 1 }) => sum + n, 0)

const served = (facts: readonly Fact[], prestations: readonly Prestation[]): readonly string[] => {
  const codes = new Set(facts.filter(isOfKind('prestation')).map(({ data }) => data.prestation))
  return [...codes].map((code) => prestationWord(prestations.find((known) => known.code === code) ?? { code }).toLowerCase())
}

const visitWords = (facts: readonly Fact[], prestations: readonly Prestation[]): readonly string[] => {
  const handed = facts.filter(isOfKind('mailHandedOut'))
  return [
    ...served(facts, prestations),
    ...(handed.length === 0 ? [] : [`${piecesCount(pieces(handed))} en main propre`]),
    ...(facts.some(isOfKind('mailAskedFor')) ? ['courrier demandé'] : []),
    ...(facts.some(isOfKind('interviewHeld')) ? ['entretien'] : []),
  ]
}

const contactWords: Readonly<Record<'call' | 'letter' | 'email' | 'otherService', string>> = {
  call: 'Appel', letter: 'Lettre', email: 'Courriel', otherService: 'Vu par un autre service',
}

const signWords = (facts: readonly Fact[], prestations: readonly Prestation[]): string => {
  const visits = visitWords(facts, prestations)
  const came = facts.some((fact) => fact.kind === 'passage' || isVisit(fact))
  const heard = facts.filter(isOfKind('contact')).map(({ data, secret }) =>
    secret?.source === undefined ? contactWords[data.channel] : `${contactWords[data.channel]} : ${secret.source}`)
  // It may have come by letter: whoever brought it has a passage too.
  const asked = facts.some(isOfKind('domiciliationRequested')) ? ['Demande déposée'] : []
  const decided = facts.filter(isOfKind('domiciliationGranted')).map((granted) => kindWords(granted))
  return [...(came ? [visits.length === 0 ? 'Venue' : `Venue : ${visits.join(', ')}`] : []), ...heard, ...asked, ...decided].join(' · ')
}

const silentWords = (facts: readonly Fact[]): string => {
  const sums = [
    { word: 'Courrier reçu', n: pieces(facts.filter(isOfKind('mailReceived'))) },
    { word: 'Remis au mandataire', n: pieces(facts.filter(isOfKind('mailHandedOut')).filter(({ data }) => data.to === 'mandatary')) },
    { word: 'Remis au parent', n: pieces(facts.filter(isOfKind('mailHandedOut')).filter(({ data }) => data.to === 'parent')) },
    { word: 'Réexpédié', n: pieces(facts.filter(isOfKind('mailForwarded'))) },
    { word: 'Retour à l’expéditeur', n: pieces(facts.filter(isOfKind('mailReturned'))) },
  ]
  return `${sums.filter(({ n }) => n > 0).map(({ word, n }) => `${word} (${String(n)})`).join(', ')} : ne compte pas`
}

const triedWords = (facts: readonly Fact[]): string => {
  const tried = facts.flatMap((fact) => (fact.kind === 'attemptMade' ? [attemptSentence(fact)] : fact.kind === 'priorLetterSent' ? ['Lettre préalable'] : []))
  return `${[...new Set(tried)].join(', ')} : ne compte pas`
}

/** A day of the contact table: "Venue : douche, 2 courriers en main propre", "Courrier reçu (2) : ne compte pas", "Appel, sans réponse : ne compte pas". */
export const contactSentence = ({ counts, ours, facts }: ContactDay, prestations: readonly Prestation[]): string => {
  if (ours) return triedWords(facts)
  return counts ? signWords(facts, prestations) : silentWords(facts)
}

/** What kind of decision it was. */
export const kindWords = (decision: Decision): string => {
  switch (decision.kind) {
    case 'domiciliationGranted': return decision.data.decision === 'first' ? 'Première domiciliation' : 'Renouvellement'
    case 'domiciliationRefused': return 'Refus'
    case 'domiciliationEnded': return 'Radiation'
  }
}

const period = ({ from, until }: { readonly from: ServiceDay; readonly until: ServiceDay }): string => `du ${longDay(from)} au ${longDay(until)} inclus`

/** A decision and its period, without its ground: "Renouvellement, du 4 mai 2026 au 3 mai 2027 inclus". */
export const decisionSentence = (decision: Decision): string =>
  decision.kind === 'domiciliationGranted' ? `${kindWords(decision)}, ${period(decision.data)}` : kindWords(decision)

/** "N. B."; an act that came with an import was written by nobody here. */
export const shortName = (name: string): string => name.split(/\s+/).flatMap((word) => (word === '' ? [] : [`${word.slice(0, 1).toUpperCase()}.`])).join(' ')

export const file = {
  months: 'Six derniers mois',
  counted: (clock: Clock) =>
    `Silence compté depuis le ${longDay(clock.silentSince.day)} (${sinceWhy(clock)}) : ${daysCount(clock.days)}. Terme le ${longDay(clock.term)}.`,
  threeMonths: '3 mois',
  term: (day: ServiceDay) => `terme : ${shortDay(day)}`,
  legend: { sign: 'signe de vie', mail: 'courrier reçu', attempt: 'notre démarche' },
  contacts: 'Contacts des six derniers mois',
  noContact: 'Aucun contact noté dans les six derniers mois.',
  columns: { day: 'Date', contact: 'Contact', agent: 'Agent', decision: 'Décision', more: 'Détail' },
  signHidden: 'Signe de vie : ',
  imported: 'import',
  waiting: (n: number, since: ServiceDay | undefined) => `${piecesCount(n)}${since === undefined ? '' : ` depuis le ${longDay(since)}`}`,
  expired: (until: ServiceDay) => `Échue depuis le ${longDay(addDays(until, 1))}, et pas radiée : il reste à décider.`,
  renewDue: (until: ServiceDay, days: number) => `À renouveler : dernier jour le ${longDay(until)}, dans ${daysCount(days)}.`,
  decisions: 'Décisions',
  noDecision: 'Aucune décision n’est notée.',
  takenBack: (sentence: string) => `Retirée : ${sentence}`,
  detail: 'Détail',
  detailOf: (what: string, day: ServiceDay) => `Détail : ${what}, ${longDay(day)}`,
  absences: 'Absences justifiées',
  absence: ({ from, to }: { readonly from: ServiceDay; readonly to?: ServiceDay }) =>
    to === undefined ? `Suivi maintenu depuis le ${longDay(from)}, sans date de fin` : `Suivi maintenu du ${longDay(from)} au ${longDay(to)}`,
  ayantsDroit: 'Ayants droit',
  noAyantDroit: 'Aucun ayant droit.',
  procurations: 'Procurations',
  noProcuration: 'Aucune procuration valable.',
  procuration: (name: string, { to }: Period) => `${name}, jusqu’au ${longDay(to)} inclus`,
  reach: 'Joindre la personne',
  phone: (number: string) => `Téléphone : ${number}`,
  noPhone: 'Aucun numéro de téléphone.',
  past: (day: ServiceDay) => `Situation au ${longDay(day)}. Pour agir, revenez à aujourd’hui.`,
} as const
