// The acts behind a figure: how each line is told, and why some do not count.
import type { ActLine, Apart } from '#domain/figures/actLine.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { hourOf } from '#domain/facts/fact.ts'
import type { Kind } from '#domain/facts/kinds.ts'
import { spokenName } from '#domain/person/description.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { timeOfDay } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { factSentence } from '#ui/texts/acts.ts'
import { hour, longDay, weekdayAndDay } from '#ui/texts/dates.ts'
import { amount } from '#ui/texts/figures.ts'
import { prestationWord } from '#ui/texts/prestationWord.ts'
import { piecesCount } from '#ui/texts/amounts.ts'
import { mailLeft, referralWord } from '#ui/texts/words.ts'

const times = (n: number): string => (n === 1 ? '' : ` × ${amount(n)}`)

type Tellers = { readonly [K in Kind]?: (fact: Extract<Fact, { readonly kind: K }>, register: Register) => string }

const takers = { holder: 'au titulaire', mandatary: 'à un mandataire', parent: 'à un parent' } as const

const tellers: Tellers = {
  passage: ({ data }) => (data.for === 'domiciliation' ? 'Passage pour la domiciliation' : 'Passage'),
  anonymousPassage: ({ n = 1 }) => `Passage anonyme${times(n)}`,
  prestation: ({ data, n = 1 }, register) => `${prestationWord(settingsOf(register).prestations.find(({ code }) => code === data.prestation) ?? { code: data.prestation })}${times(n)}`,
  referralMade: ({ data }, register) => `Orientation : ${referralWord(settingsOf(register).referrals.find(({ code }) => code === data.referral) ?? { code: data.referral })}`,
  contact: () => 'Appel',
  mailReceived: ({ data, n = 1 }) => mailLeft(data.mail, n, 'reçu'),
  mailHandedOut: ({ data, n = 1 }) => `${mailLeft(data.mail, n, 'remis')} ${takers[data.to]}`,
  mailReturned: ({ data, n = 1 }) => mailLeft(data.mail, n, 'renvoyé'),
  mailForwarded: ({ data, n = 1 }) => mailLeft(data.mail, n, 'réexpédié'),
  mailAskedFor: () => 'Courrier demandé',
  attestationHandedOver: () => 'Attestation remise',
  interviewHeld: () => 'Entretien',
  domiciliationGranted: ({ data }) => `${data.decision === 'first' ? 'Première domiciliation' : 'Renouvellement'}, jusqu’au ${longDay(data.until)}`,
  domiciliationRefused: () => 'Refus de domiciliation',
  domiciliationEnded: () => 'Radiation',
  ayantDroitAdded: ({ secret }) => ['Ayant droit', secret === undefined ? '' : spokenName(secret)].filter((part) => part !== '').join(' : '),
  exclusionDecided: ({ data }) => `Exclusion jusqu’au ${longDay(data.until)}`,
}

const tell = <K extends Kind>(fact: Extract<Fact, { readonly kind: K }> & Fact, register: Register): string => tellers[fact.kind]?.(fact, register) ?? factSentence(register, fact)

/** One act in words, without whom it is about. */
export const actWords = (register: Register, fact: Fact): string => tell<Kind>(fact, register)

const days = (facts: readonly Fact[]): number => new Set(facts.map(({ day }) => day)).size

const cameWords = (n: number): string => (n === 1 ? 'venue 1 jour' : `présence sur ${amount(n)} jours`)

/** A line in words: what happened, or what stood. */
export const lineWords = (register: Register, code: string, { facts, n, closing }: ActLine): string => {
  if (closing === true) return `${amount(n)} d’après la clôture de la période`
  if (code.startsWith('waiting')) return `${piecesCount(n)} en attente`
  if (facts.length === 0) return 'Jour d’ouverture'
  if (/^(people|newPeople)/.test(code)) return cameWords(days(facts))
  return [...new Set(facts.map((fact) => actWords(register, fact)))].join(' · ')
}

const at = (fact: Fact): string => {
  const time = timeOfDay(hourOf(fact))
  return time === undefined ? '' : `, ${hour(time)}`
}

const reasonOf = (by: Fact | undefined): string => {
  const reason = by?.secret !== undefined && 'reason' in by.secret ? by.secret.reason : undefined
  return reason === undefined || reason === '' ? '' : ` : ${reason}`
}

const written = (by: Fact | undefined): string => (by === undefined ? '' : `, noté au ${longDay(by.day)}${at(by)}`)

/** Why an act stands apart. `author`: of what took it back or corrected it; empty where nobody is to be told. */
export const apartWords = ({ why, by }: Apart, author: string): string => {
  const whom = author === '' ? '' : ` par ${author}`
  switch (why) {
    case 'double': return 'Doublon : noté plusieurs fois, compté une fois'
    case 'withdrawn': return `Retiré${whom}${reasonOf(by)}`
    case 'corrected': return `Corrigé${whom}${written(by)}`
    case 'closing': return 'Personne effacée : comptée d’après la clôture'
  }
}

/** "Passages", in the filter by kind. */
const kindNames: Readonly<Partial<Record<Kind, string>>> = {
  passage: 'Passages', anonymousPassage: 'Passages anonymes', prestation: 'Prestations', mailHandedOut: 'Courriers remis', mailAskedFor: 'Courriers demandés',
  mailReceived: 'Courriers reçus', mailForwarded: 'Courriers réexpédiés', mailReturned: 'Courriers renvoyés', mailCounted: 'Inventaires',
  interviewHeld: 'Entretiens', attestationHandedOver: 'Attestations remises', domiciliationGranted: 'Titulaires', ayantDroitAdded: 'Ayants droit',
}
export const kindName = (kind: Kind): string => kindNames[kind] ?? 'Autres actes'

export const behindWords = {
  acts: 'Actes',
  together: ' + ',
  see: 'Voir les actes',
  within: (figure: string, part: string) => `${figure} : ${part}`,
  // Whoever speaks to the tablet says what stands on the key (WCAG 2.5.3).
  back: 'Retour aux chiffres', backWord: 'Retour',
  print: 'Imprimer la liste', printWord: 'Imprimer',
  // Of whom is not said: the journal would tell it for longer than the list stands.
  seen: (figure: string, when: string) => `${figure}, ${when.toLowerCase()}`,
  noted: (title: string) => `Actes d’un chiffre : ${title}`,
  title: (label: string, value: string) => `${label} : ${value}`,
  lists: { label: 'Actes', counted: 'Comptés', apart: 'Retirés et doublons' },
  search: 'Filtrer par nom',
  kind: 'Sorte', everyKind: 'Toutes les sortes',
  day: 'Jour',
  by: 'Ranger', groups: { day: 'Par jour', person: 'Par personne' },
  some: (n: number, all: number) => `${amount(n)} sur ${amount(all)}`,
  none: 'Aucun acte.',
  nobody: 'Aucun acte pour ce filtre.',
  noName: 'Sans nom',
  hidden: 'Personne archivée',
  erased: 'Personnes effacées',
  moved: 'Écart avec les chiffres clos',
  dayHead: (day: ServiceDay) => `${weekdayAndDay(day)} ${day.slice(0, 4)}`,
  journal: 'Journal',
  journalOf: (day: ServiceDay) => `Journal du ${longDay(day)}`,
  fileOf: (name: string) => `Ouvrir le dossier : ${name}`,
  parts: 'Les deux chiffres de cette moyenne',
  meanMoved: (told: string, now: string) => `Le document clos dit ${told}. Ce qui fait cette moyenne a changé depuis : elle est de ${now} maintenant.`,
  cell: (n: string, label: string, when: string) => `${n}, ${label}, ${when} : voir les actes`,
  paper: { when: 'Jour', at: 'Heure', who: 'Qui', what: 'Acte', n: 'Nombre' },
  cut: (most: number) => `Les ${amount(most)} premières lignes : un filtre donne les autres.`,
} as const
