// The page of everything that is kept of one person: for themselves, in words that they can read.
import type { ExclusionTerms } from '#domain/exclusion/terms.ts'
import type { Contents, Kind } from '#domain/facts/kinds.ts'
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import type { Description } from '#domain/person/description.ts'
import type { ServiceDay } from '#domain/time.ts'
import { longDay, numericDay } from '#ui/texts/dates.ts'
import { interviewLines } from '#ui/texts/interview.ts'
import { birthYearWords, person } from '#ui/texts/person.ts'
import { referrals } from '#ui/texts/referrals.ts'
import { prestationWord } from '#ui/texts/prestationWord.ts'
import {
  appealBodyWords, appealOutcomeWords, attemptOutcomeWords, compositionWords, excuseCauseWords, groundWords, kinshipWords, linkWords, nationalityWords, orientationWords,
  refusalGroundWords, requestEndWords, sexWords,
} from '#ui/texts/words.ts'

type Line = readonly [word: string, text: string | undefined]

const { fields } = person
const yesNo = (yes: boolean | undefined): string | undefined => (yes === undefined ? undefined : yes ? 'oui' : 'non')
const dated = (day: ServiceDay | undefined): string | undefined => (day === undefined ? undefined : numericDay(day))
const period = (from: ServiceDay, to: ServiceDay | undefined): string => (to === undefined ? `depuis le ${numericDay(from)}` : `du ${numericDay(from)} au ${numericDay(to)}`)
const named = <Code extends string>(words: Readonly<Record<Code, string>>, code: Code | undefined): string | undefined => (code === undefined ? undefined : words[code])

/** Who someone is, line by line; what was not said has no text. */
export const identityLines = (who: Description): readonly Line[] => [
  [fields.number, who.number], [fields.firstName, who.firstName], [fields.lastName, who.lastName], [fields.usualName, who.usualName], [fields.nickname, who.nickname],
  [fields.birthDate, dated(who.birthDate)], [fields.birthYear, who.birthYear === undefined ? undefined : birthYearWords(who.birthYear)], [fields.sex, named(sexWords, who.sex)], [fields.composition, named(compositionWords, who.composition)],
  [fields.boxNumber, who.boxNumber], [fields.phone, who.phone], [fields.email, who.email], [fields.birthPlace, who.birthPlace], [fields.language, who.language],
  [fields.nationality, named(nationalityWords, who.nationality)], [fields.domiciledSince, dated(who.domiciledSince)], [fields.caseworker, who.caseworker],
]

const reason = ({ reason: text }: { readonly reason?: string }): readonly Line[] => [['Motif', text]]
const ending = ({ ground, detail }: Contents['domiciliationEnded']['secret']): readonly Line[] => [['Motif', named(groundWords, ground)], ['Précision', detail]]

const exclusionLines = ({ reason: why, prestations }: ExclusionTerms, { from, until }: Contents['exclusionDecided']['data']): readonly Line[] => [
  ['Période', period(from, until)], ['Motif', why], ['Portée', prestations === undefined ? 'toute la maison' : prestations.map((code) => prestationWord({ code })).join(', ')],
]

type Readers = { readonly [K in Kind]?: (secret: Contents[K]['secret'], clear: Contents[K]['data']) => readonly Line[] }

const readers: Readers = {
  personOpened: identityLines,
  personDescribed: (who, { since }) => [...identityLines(who), ['Vrai depuis', dated(since)]],
  ayantDroitAdded: (who) => [['Prénom', who.firstName], ['Nom', who.lastName], ['Lien', kinshipWords[who.kinship]], ['Naissance', dated(who.birthDate)]],
  procurationGiven: (who, { from, to }) => [['Mandataire', who.name], ['Naissance', dated(who.birthDate)], ['Période', period(from, to)]],
  cardGiven: ({ code }) => [['Code', code]],
  contact: ({ source, ...why }) => [['Service', source], ...reason(why)],
  interviewHeld: interviewLines,
  forwardingSet: ({ address }, { from, to }) => [['Adresse', address], ['Période', period(from, to)]],
  mailStopped: (why, { from, to }) => [['Période', period(from, to)], ...reason(why)],
  requestClosed: ({ why, detail }) => [['Raison', requestEndWords[why]], ['Précision', detail]],
  attemptMade: ({ outcome, detail, ...why }) => [['Résultat', named(attemptOutcomeWords, outcome)], ['Précision', detail], ...reason(why)],
  priorLetterSent: ({ reason: late, ...letter }, { answerBy }) => [...ending(letter), ['Observations jusqu’au', numericDay(answerBy)], ['Saisie plus tard', late]],
  priorLetterSkipped: ({ ground, reason: why }) => [['Motif envisagé', named(groundWords, ground)], ['Pourquoi sans lettre', why]],
  appealLodged: ({ with: body, detail }) => [['Recours', appealBodyWords[body]], ['Précision', detail]],
  appealClosed: ({ outcome, detail }) => [['Suite', appealOutcomeWords[outcome]], ['Précision', detail]],
  silenceReviewed: (why, { lookAgainOn }) => [['À revoir le', numericDay(lookAgainOn)], ...reason(why)],
  domiciliationGranted: ({ link }, { from, until }) => [['Lien', named(linkWords, link)], ['Période', period(from, until)]],
  domiciliationRefused: ({ ground, orientation, detail }) => [['Motif', named(refusalGroundWords, ground)], ['Orientation', named(orientationWords, orientation)], ['Précision', detail]],
  domiciliationEnded: ending, radiationProposed: ending,
  absenceExcused: ({ cause, proof }, { from, to }) => [['Période', period(from, to)], ['Cause', named(excuseCauseWords, cause)], ['Justificatif vu', yesNo(proof)]],
  exclusionDecided: exclusionLines, exclusionProposed: exclusionLines, exclusionLifted: reason, exclusionWaived: reason,
  noteWritten: ({ text }, { until }) => [['Texte', text], ['Jusqu’au', dated(until)]], noteClosed: reason, householdLeft: reason,
  passage: reason, prestation: reason, referralMade: reason, mailReceived: reason, mailHandedOut: reason, mailAskedFor: reason, mailReturned: reason, factWithdrawn: reason,
  waitlistJoined: reason, waitlistCalled: reason, placeTaken: reason, waitlistLeft: reason,
  ayantDroitEnded: reason, cardWithdrawn: reason, procurationEnded: reason, mailForwarded: reason, mailCounted: reason, forwardingEnded: reason, mailStopEnded: reason,
  domiciliationRequested: reason, attestationHandedOver: reason, radiationNotified: reason,
}

// What lies in clear and the act's sentence does not say; it stays when the sealed part is gone.
const clearReaders: { readonly [K in Kind]?: (clear: Contents[K]['data']) => readonly Line[] } = {
  referralMade: ({ how }) => [[referrals.how, referrals.ways[how]]],
}

const read = <K extends Kind>({ kind, secret, data: clear }: FactOf<K>): readonly Line[] =>
  [...(clearReaders[kind]?.(clear) ?? []), ...(secret === undefined ? [] : (readers[kind]?.(secret, clear) ?? []))]

/** What was written with an act, beyond its sentence: "Motif : …, Précision : …". */
export const detailsOf = (fact: Fact): string =>
  read<Kind>(fact).flatMap(([word, text]) => (text === undefined || text === '' ? [] : [`${word} : ${text}`])).join(', ')

const months = (n: number): string => (n % 12 === 0 ? `${String(n / 12)} an${n >= 24 ? 's' : ''}` : `${String(n)} mois`)

export const everything = {
  title: (who: string) => `Tout ce qui est gardé : ${who}`,
  paper: 'Ce que le registre garde de vous',
  print: 'Imprimer',
  json: 'Fichier JSON',
  close: 'Fermer',
  saved: (file: string) => `Fichier enregistré : ${file}`,
  identity: 'Identité',
  acts: 'Tout ce qui a été noté, du plus ancien au plus récent',
  columns: { day: 'Jour', what: 'Ce qui est noté', detail: 'Avec', by: 'Par' },
  imported: 'import',
  struck: 'annulé ou remplacé',
  looked: (n: number, last: ServiceDay) => `Fiche consultée ${String(n)} fois par les agents ces douze derniers mois, la dernière le ${longDay(last)}.`,
  notLooked: 'Aucune consultation de la fiche n’est notée ces douze derniers mois.',
  access: 'Qui y a accès',
  accessText: (who: readonly string[]) => `Les agents de la maison : ${who.join(', ')}. L’hébergeur du serveur ne peut lire aucun nom.`,
  keeping: 'Combien de temps',
  keepingText: (archive: number, erase: number) =>
    `${months(archive)} après le dernier contact, puis ${months(erase)} aux archives, ouvertes aux seuls responsables ; ensuite le nom est effacé. Un dossier ouvert prolonge ces durées.`,
  lastContact: (day: ServiceDay, archived: ServiceDay, erased: ServiceDay) =>
    `Dernier contact le ${longDay(day)} : sans autre contact, aux archives le ${longDay(archived)}, effacement possible à partir du ${longDay(erased)}.`,
  why: 'Pourquoi',
  rights: 'Vos droits',
} as const
