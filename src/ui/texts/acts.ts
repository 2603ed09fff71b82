// How an act is told, in the bar, in the day's log and to readers: "Passage d’Awa N’Diaye".
import { absorbedBy } from '#domain/facts/absorbedBy.ts'
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import type { Kind } from '#domain/facts/kinds.ts'
import type { AttemptChannel, NoticeWay } from '#domain/domiciliation/words.ts'
import type { MailKind, MailTaker } from '#domain/mail/kinds.ts'
import { whoIs } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { batchSentence } from '#ui/texts/batches.ts'
import { hour, longDay } from '#ui/texts/dates.ts'
import { agreed, nameOf, of } from '#ui/texts/names.ts'
import { waits } from '#ui/texts/waits.ts'
import { prestationWord } from '#ui/texts/prestationWord.ts'
import { mailCount, mailLeft, referralWord } from '#ui/texts/words.ts'

type Tellers = { readonly [K in Kind]: (fact: FactOf<K>, who: string, register: Register) => string }

const channels: Readonly<Record<FactOf<'contact'>['data']['channel'], string>> = {
  call: 'Appel', letter: 'Lettre', email: 'Courriel', otherService: 'Vu par un autre service :',
}

const takers: Readonly<Record<MailTaker, (who: string) => string>> = {
  holder: (who) => `à ${who}`, mandatary: (who) => `au mandataire ${of(who)}`, parent: (who) => `au parent ${of(who)}`,
}

const attempts: Readonly<Record<AttemptChannel, string>> = {
  call: 'Appel passé à', sms: 'SMS envoyé à', letter: 'Lettre envoyée à', email: 'Courriel envoyé à', visit: 'Visite chez', thirdParty: 'Nouvelles par un tiers de',
}

const noticeWays: Readonly<Record<NoticeWay, string>> = {
  inMail: 'Notification de radiation mise dans son courrier', handed: 'Notification de radiation remise', sent: 'Notification de radiation envoyée',
}

const signedCount = (mail: MailKind, by: number): string => `${by > 0 ? '+' : '−'}${mailCount(mail, Math.abs(by))}`

const forWhom = (who: string): string => (who === '' ? ', destinataire inconnu' : ` pour ${who}`)

const times = (n: number | undefined): string => (n === undefined || n === 1 ? '' : ` × ${String(n)}`)

const merged: Tellers['peopleMerged'] = (fact, who, register) => {
  const absorbed = absorbedBy(fact)
  return absorbed === undefined ? `Dossier réuni à celui ${of(who)}` : `${nameOf(register, absorbed)} ${agreed(whoIs(register, absorbed), 'réuni', 'réuni(e)')} à ${who}`
}

const lookAlikeAnswered: Tellers['lookAlikeAnswered'] = ({ refs, secret }, who) => {
  if (refs !== undefined) return `Deux ayants droit ${of(who)} : ce sont deux personnes`
  return secret?.is === 'same' ? `Import : c’est bien ${who}` : `Import : ce n’est pas ${who}`
}

const tellers: Tellers = {
  agentAdded: () => 'Agent ajouté',
  agentChanged: () => 'Agent modifié',
  agentRetired: () => 'Agent retiré',
  pinSet: () => 'Code à six chiffres choisi',
  accessNoted: () => 'Consultation notée',
  radiationProposed: (_fact, who) => `Radiation ${of(who)} proposée, à confirmer par un autre agent`,
  periodClosed: () => 'Période close',
  yearDeclared: ({ data }) => `Moyens ${data.year} déclarés`,
  prefectReportSent: ({ data }) => `Rapport ${data.year} envoyé au préfet`,
  personErased: () => 'Une personne effacée du registre',
  retentionApplied: ({ n = 1 }) => `Effacement après conservation${times(n)}`,
  centreKeyed: () => 'Clés du registre créées',
  deviceEnrolled: ({ secret }) => (secret === undefined ? 'Tablette ajoutée' : `Tablette ajoutée : ${secret.name}`),
  deviceRevoked: () => 'Tablette retirée',
  actsAccepted: ({ data }) => `Actes d’une tablette retirée acceptés : ${String(data.acts.length)}`,
  deviceKeyed: () => 'Clé d’une tablette publiée',
  keyRotated: () => 'Clés du registre changées',
  settingsChanged: () => 'Réglages changés',
  personOpened: (_fact, who) => `Fiche ouverte : ${who}`,
  personDescribed: (_fact, who) => `Fiche ${of(who)} modifiée`,
  ayantDroitAdded: (_fact, who) => `Ayant droit ajouté au dossier ${of(who)}`,
  ayantDroitEnded: (_fact, who) => `Ayant droit retiré du dossier ${of(who)}`,
  cardGiven: (_fact, who) => `Carte ${of(who)}`,
  cardWithdrawn: (_fact, who) => `Carte ${of(who)} retirée`,
  passage: ({ data }, who) => (data.again === true ? `Nouvelle entrée ${of(who)}` : `Passage ${of(who)}`),
  anonymousPassage: ({ n, data }) => `Passage anonyme${times(n)}${data.at === undefined ? '' : `, ${hour(data.at)}`}`,
  prestation: ({ data, n, person }, who, register) => {
    const known = settingsOf(register).prestations.find(({ code }) => code === data.prestation)
    const word = `${prestationWord(known ?? { code: data.prestation })}${times(n)}`
    return person === undefined ? `${word}, sans nom` : `${word} ${of(who)}`
  },
  referralMade: ({ data, person }, who, register) => {
    const known = settingsOf(register).referrals.find(({ code }) => code === data.referral)
    return `${person === undefined ? 'Orientation sans nom' : `Orientation ${of(who)}`} : ${referralWord(known ?? { code: data.referral })}`
  },
  waitlistJoined: waits.joined, waitlistCalled: waits.called, placeTaken: waits.taken, waitlistLeft: waits.left, placeStopped: waits.stopped, placeResumed: waits.resumed,
  contact: ({ data }, who) => (data.channel === 'otherService' ? `${channels.otherService} ${who}` : `${channels[data.channel]} ${of(who)}`),
  mailReceived: ({ data, n = 1 }, who) => `+${mailCount(data.mail, n)}${forWhom(who)}`,
  mailHandedOut: ({ data, n = 1 }, who) =>
    `${mailLeft(data.mail, n, 'remis')} ${takers[data.to](who)}`,
  mailAskedFor: (_fact, who) => `Courrier demandé par ${who}`,
  mailReturned: ({ data, n = 1 }, who) => `${mailLeft(data.mail, n, 'renvoyé')} à l’expéditeur${forWhom(who)}`,
  mailForwarded: ({ data, n = 1 }, who) => `${mailLeft(data.mail, n, 'réexpédié')} pour ${who}`,
  mailCounted: ({ data }, who) => `Inventaire du courrier ${of(who)} : ${signedCount(data.mail, data.by)}`,
  forwardingSet: ({ data }, who) => `Réexpédition ${of(who)}${data.to === undefined ? '' : ` jusqu’au ${longDay(data.to)}`}`,
  forwardingEnded: (_fact, who) => `Réexpédition ${of(who)} arrêtée`,
  mailStopped: (_fact, who) => `Courrier ${of(who)} suspendu`,
  mailStopEnded: (_fact, who) => `Courrier repris pour ${who}`,
  procurationGiven: (_fact, who) => `Procuration ${of(who)}`,
  procurationEnded: (_fact, who) => `Procuration ${of(who)} retirée`,
  domiciliationRequested: ({ data }, who) => `${data.for === 'first' ? 'Demande' : 'Demande de renouvellement'} ${of(who)}`,
  requestClosed: (_fact, who) => `Demande ${of(who)} close sans décision`,
  attestationHandedOver: (_fact, who) => `Attestation remise à ${who}`,
  attemptMade: ({ data }, who) => `${attempts[data.channel]} ${who}`,
  priorLetterSent: ({ data }, who) => `Lettre préalable à ${who}, observations jusqu’au ${longDay(data.answerBy)}`,
  priorLetterSkipped: (_fact, who) => `Lettre préalable non envoyée à ${who}`,
  radiationNotified: ({ data }, who) => `${noticeWays[data.how]} : ${who}`,
  appealLodged: (_fact, who) => `Recours ${of(who)}`,
  appealClosed: (_fact, who) => `Recours ${of(who)} clos`,
  silenceReviewed: ({ data }, who) => `Dossier ${of(who)} examiné : à revoir le ${longDay(data.lookAgainOn)}`,
  interviewHeld: (_fact, who) => `Entretien avec ${who}`,
  domiciliationGranted: ({ data }, who) =>
    `${data.decision === 'first' ? 'Domiciliation' : 'Renouvellement'} ${of(who)} jusqu’au ${longDay(data.until)}`,
  domiciliationRefused: (_fact, who) => `Refus de domiciliation : ${who}`,
  domiciliationEnded: (_fact, who) => `Radiation ${of(who)}`,
  absenceExcused: ({ data }, who) => `Absence justifiée ${of(who)}${data.to === undefined ? '' : ` jusqu’au ${longDay(data.to)}`}`,
  exclusionDecided: (_fact, who) => `Exclusion ${of(who)}`,
  exclusionProposed: (_fact, who) => `Exclusion ${of(who)} proposée à un responsable`,
  exclusionLifted: (_fact, who) => `Exclusion ${of(who)} levée`,
  exclusionWaived: (_fact, who) => `Exclusion suspendue ce jour pour ${who}`,
  noteWritten: ({ secret }, who) => `${secret?.alert === true ? 'Alerte' : 'Note'} dans la fiche ${of(who)}`,
  noteClosed: (_fact, who) => `Note close dans la fiche ${of(who)}`,
  householdJoined: (_fact, who) => `Foyer ${of(who)} complété`,
  householdLeft: (_fact, who) => `${who} n’est plus dans ce foyer`,
  peopleMerged: merged,
  importStarted: () => 'Import commencé',
  importFinished: ({ secret }) => `Import terminé${secret === undefined || secret.files.length === 0 ? '' : ` : ${secret.files.join(', ')}`}`,
  importUndone: () => 'Import annulé',
  lookAlikeAnswered,
  factWithdrawn: (_fact, who) => `Acte annulé : ${who}`,
  exported: ({ secret }) => `Export : ${secret?.file ?? ''}`,
}

const tell = <K extends Kind>(fact: FactOf<K>, who: string, register: Register): string => tellers[fact.kind](fact, who, register)

/** One act in words. */
export const factSentence = (register: Register, fact: Fact): string =>
  tell<Kind>(fact, fact.person === undefined ? '' : nameOf(register, fact.person), register)

const guarded: ReadonlySet<Kind> = new Set<Kind>(['domiciliationRefused', 'domiciliationEnded', 'radiationProposed', 'absenceExcused', 'requestClosed', 'attemptMade', 'priorLetterSent', 'priorLetterSkipped', 'radiationNotified', 'appealLodged', 'appealClosed', 'silenceReviewed', 'exclusionProposed'])

/** Says whether an act tells more of someone's file than the desk is to know (metier.md §8). */
export const isGuarded = ({ kind }: Fact): boolean => guarded.has(kind)

/** One act in words for whoever has no right to the grounds. */
export const neutralSentence = (register: Register, fact: Fact): string =>
  isGuarded(fact) ? `Dossier ${fact.person === undefined ? '' : of(nameOf(register, fact.person))} : une décision notée` : factSentence(register, fact)

const isImplied = ({ kind, person }: Fact, tap: readonly Fact[]): boolean =>
  (kind === 'passage' && tap.some((other) => other.person === person && other.kind !== 'passage')) || (kind === 'mailReceived' && tap.some((other) => other.kind === 'mailReturned'))

// A bar that has room for one act tells the one that changes most.
const decides = ({ kind }: Fact): boolean => kind === 'domiciliationGranted' || kind === 'domiciliationRefused' || kind === 'domiciliationEnded'

/** A tap in words: what it decided first, without the passage that its acts imply; those about several people in one sentence. */
export const tapSentence = (register: Register, tap: readonly Fact[]): string => {
  const told = tap.filter((fact) => !isImplied(fact, tap)).toSorted((a, b) => Number(decides(b)) - Number(decides(a)))
  return batchSentence(told) ?? told.map((fact) => factSentence(register, fact)).join(' · ')
}

/** A tap that was just taken back. */
export const takenBack = (sentence: string): string => `Annulé : ${sentence}`
