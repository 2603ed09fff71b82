// Every kind of fact, with what it says in clear and what is sealed (design.md: identity sealed, activity pseudonymous).
import type { AgentId, BatchId, DeviceId, FactId, HouseholdId, PersonId } from '#domain/ids.ts'
import type { ServiceDay, TimeOfDay } from '#domain/time.ts'
import type { AyantDroitIdentity, Description, ProcurationIdentity } from '#domain/person/description.ts'
import type { Interview } from '#domain/domiciliation/interview.ts'
import type {
  AppealBody, AppealOutcome, AttemptChannel, AttemptOutcome, ExcuseCause, Ground, LienCommune, NoticeWay, Orientation, RefusalGround, RequestEnd,
} from '#domain/domiciliation/words.ts'
import type { ClosingContents } from '#domain/closings/contents.ts'
import type { AccessWord, PinProof, Role } from '#domain/agents/words.ts'
import type { KeyGift, NamedKey } from '#domain/facts/keyWords.ts'
import type { MailKind, MailTaker } from '#domain/mail/kinds.ts'
import type { ExclusionTerms } from '#domain/exclusion/terms.ts'
import type { ReferralWay } from '#domain/referral.ts'
import type { YearMeans } from '#domain/reports/yearMeans.ts'
import type { Settings } from '#domain/settings.ts'
import type { WaitContents } from '#domain/washroom/contents.ts'

type Nothing = { readonly [word: string]: never }
type At = { readonly at?: TimeOfDay }
/** Why an act was entered late, or withdrawn: shown in the day's log. */
type Reason = { readonly reason?: string }

export type Contents = WaitContents & ClosingContents & {
  /** `role` absent: written before there were roles, by whoever founded the register or joined it. */
  readonly agentAdded: { readonly data: { readonly agent: AgentId }; readonly secret: { readonly name: string; readonly role?: Role } }
  readonly agentChanged: { readonly data: { readonly agent: AgentId }; readonly secret: { readonly name?: string; readonly role?: Role } }
  readonly agentRetired: { readonly data: { readonly agent: AgentId }; readonly secret: Reason }
  /** What an agent's six digits are checked against, on every tablet (metier.md §8). */
  readonly pinSet: { readonly data: { readonly agent: AgentId }; readonly secret: PinProof }
  /** Who looked, tried or took something away: the whole of it is sealed, and goes after twelve months (metier.md §8). Its envelope names nobody. */
  readonly accessNoted: {
    readonly data: Nothing
    readonly secret: { readonly what: AccessWord; readonly agent: AgentId; readonly person?: PersonId; readonly detail?: string; readonly at?: TimeOfDay }
  }
  /** The pair of keys that makes this register known to an endpoint, raw point and PKCS #8, base64url (sync.md, "Devices"). */
  readonly centreKeyed: { readonly data: { readonly key: string }; readonly secret: { readonly privateKey: string } }
  /** A tablet of this register, signed by the centre: its certificate. `key`: raw P-256 point, base64url. */
  readonly deviceEnrolled: { readonly data: { readonly device: DeviceId; readonly key: string }; readonly secret: { readonly name: string } }
  readonly deviceRevoked: { readonly data: { readonly device: DeviceId; readonly stolen?: true }; readonly secret: Reason }
  /** Acts of a tablet that was struck off, which a manager has looked at: the endpoint gives them their place (sync.md, "Devices"). */
  readonly actsAccepted: { readonly data: { readonly acts: readonly FactId[] }; readonly secret: Reason }
  /** A tablet says by which key of its own (raw P-256 point, base64url) new keys reach it, and which key of the register it has. `proof`: by its certified key. */
  readonly deviceKeyed: { readonly data: { readonly device: DeviceId; readonly key: string; readonly kid: string; readonly proof: string }; readonly secret: Reason }
  /**
   * The register's facts are sealed under `kid` from now on. Sealed under it as well: the older keys. Signed by the centre; `proof`: by the
   * tablet's certified key. Without a gift, it only tells older keys to whoever has this one (decisions/0014).
   */
  readonly keyRotated: {
    readonly data: { readonly kid: string; readonly gift?: KeyGift; readonly proof?: string }
    readonly secret: { readonly older: readonly NamedKey[] }
  }
  readonly settingsChanged: { readonly data: Nothing; readonly secret: Partial<Settings> }
  readonly personOpened: { readonly data: Nothing; readonly secret: Description }
  /** `since`: the day from which it holds; absent, it has always held (metier.md §6). */
  readonly personDescribed: { readonly data: { readonly since?: ServiceDay }; readonly secret: Description }
  readonly ayantDroitAdded: { readonly data: { readonly since?: ServiceDay }; readonly secret: AyantDroitIdentity }
  readonly ayantDroitEnded: { readonly data: Nothing; readonly secret: Reason }
  /** Two files are one person's: what was written under `absorbed` is read as this person's, whose file is kept. Withdrawn, both are what they were (decisions/0030). In clear in merges of before (`absorbedBy`). */
  readonly peopleMerged: { readonly data: { readonly absorbed?: PersonId }; readonly secret: Reason & { readonly absorbed?: PersonId } }
  /** A card whose code opens this person's file at the desk: letters without a meaning (`domain/person/cards.ts`). */
  readonly cardGiven: { readonly data: Nothing; readonly secret: { readonly code: string } }
  /** Lost, or given back: the card (`refs.ends`) opens nothing from then on. */
  readonly cardWithdrawn: { readonly data: Nothing; readonly secret: Reason }
  readonly passage: { readonly data: At & { readonly for: 'welcome' | 'domiciliation'; readonly again?: true }; readonly secret: Reason }
  readonly anonymousPassage: { readonly data: At; readonly secret: Reason }
  readonly prestation: { readonly data: At & { readonly prestation: string; readonly again?: true }; readonly secret: Reason }
  /** Sent to one of the CCAS's doors (`Settings.referrals`). No sign of life by itself: the passage or the call of the same tap is one (decisions/0027). */
  readonly referralMade: { readonly data: At & { readonly referral: string; readonly how: ReferralWay }; readonly secret: Reason }
  readonly contact: {
    readonly data: At & { readonly channel: 'call' | 'letter' | 'email' | 'otherService' }
    readonly secret: Reason & { readonly source?: string }
  }
  readonly mailReceived: { readonly data: At & { readonly mail: MailKind }; readonly secret: Reason }
  readonly mailHandedOut: {
    readonly data: At & { readonly mail: MailKind; readonly to: MailTaker }
    readonly secret: Reason
  }
  readonly mailAskedFor: { readonly data: At; readonly secret: Reason }
  readonly mailReturned: { readonly data: At & { readonly mail: MailKind }; readonly secret: Reason }
  /** Sent on to the address of a forwarding (`refs.under`). No sign of life (metier.md §4). */
  readonly mailForwarded: { readonly data: At & { readonly mail: MailKind }; readonly secret: Reason }
  /** A stocktake found more (`by` above 0) or fewer pieces than the ledger says: a correction, with its reason, never an edit (metier.md §5). */
  readonly mailCounted: { readonly data: At & { readonly mail: MailKind; readonly by: number }; readonly secret: Reason }
  /** The holder asks for mail to be sent on, both days included; without `to`, until it is ended. */
  readonly forwardingSet: { readonly data: { readonly from: ServiceDay; readonly to?: ServiceDay }; readonly secret: { readonly address: string } }
  readonly forwardingEnded: { readonly data: Nothing; readonly secret: Reason }
  /** Mail for this person is no longer taken in: at the sort it goes back to its sender. */
  readonly mailStopped: { readonly data: { readonly from: ServiceDay; readonly to?: ServiceDay }; readonly secret: Reason }
  readonly mailStopEnded: { readonly data: Nothing; readonly secret: Reason }
  readonly procurationGiven: { readonly data: { readonly from: ServiceDay; readonly to: ServiceDay }; readonly secret: ProcurationIdentity }
  readonly procurationEnded: { readonly data: Nothing; readonly secret: Reason }
  /** Deposited on its service day: answered within two months [L D264-1]. */
  readonly domiciliationRequested: { readonly data: { readonly for: 'first' | 'renewal' }; readonly secret: Reason }
  /** The request (`refs.ends`) goes without a decision. */
  readonly requestClosed: { readonly data: Nothing; readonly secret: { readonly why: RequestEnd; readonly detail?: string } }
  readonly interviewHeld: { readonly data: At; readonly secret: Interview }
  readonly attestationHandedOver: { readonly data: At; readonly secret: Reason }
  readonly domiciliationGranted: {
    readonly data: { readonly decision: 'first' | 'renewal'; readonly from: ServiceDay; readonly until: ServiceDay }
    readonly secret: { readonly link?: LienCommune }
  }
  readonly domiciliationRefused: { readonly data: Nothing; readonly secret: { readonly ground?: RefusalGround; readonly orientation?: Orientation; readonly detail?: string } }
  /** The house tried to reach the person, or heard of them from others: no sign of life (metier.md §4). */
  readonly attemptMade: { readonly data: At & { readonly channel: AttemptChannel }; readonly secret: Reason & { readonly outcome?: AttemptOutcome; readonly detail?: string } }
  /** Invites observations until `answerBy`, that day included (metier.md §4). */
  readonly priorLetterSent: { readonly data: { readonly answerBy: ServiceDay }; readonly secret: Reason & { readonly ground?: Ground; readonly detail?: string } }
  /** Someone looked at a silence, and keeps the domiciliation for now: to be looked at anew on a day. It moves no clock. */
  readonly silenceReviewed: { readonly data: { readonly lookAgainOn: ServiceDay }; readonly secret: Reason }
  /** For one ground, as a letter is. Without it: written before it was asked for, and stands for nothing. */
  readonly priorLetterSkipped: { readonly data: Nothing; readonly secret: { readonly ground?: Ground; readonly reason: string } }
  /** One of two signatures, where the house asks for two before a radiation. */
  readonly radiationProposed: { readonly data: Nothing; readonly secret: { readonly ground?: Ground; readonly detail?: string } }
  readonly domiciliationEnded: { readonly data: Nothing; readonly secret: { readonly ground?: Ground; readonly detail?: string } }
  /** The notice of an ending (`refs.previous`), with its remedies, reached the person's mail or the person. */
  readonly radiationNotified: { readonly data: At & { readonly how: NoticeWay }; readonly secret: Reason }
  readonly appealLodged: { readonly data: Nothing; readonly secret: { readonly with: AppealBody; readonly detail?: string } }
  /** `refs.ends`: the appeal. */
  readonly appealClosed: { readonly data: Nothing; readonly secret: { readonly outcome: AppealOutcome; readonly detail?: string } }
  readonly absenceExcused: {
    readonly data: { readonly from: ServiceDay; readonly to?: ServiceDay }
    readonly secret: { readonly cause?: ExcuseCause; readonly proof?: boolean }
  }
  /** Someone is kept out, both days included (metier.md §1): of the whole house, or of `prestations` by their codes. Mail and domiciliation always stay. */
  readonly exclusionDecided: { readonly data: { readonly from: ServiceDay; readonly until: ServiceDay }; readonly secret: ExclusionTerms }
  /** The same, asked of a manager by whoever saw what happened: it refuses nobody. */
  readonly exclusionProposed: { readonly data: { readonly from: ServiceDay; readonly until: ServiceDay }; readonly secret: ExclusionTerms }
  /** `refs.ends`: the exclusion, which no longer holds from that day on. */
  readonly exclusionLifted: { readonly data: Nothing; readonly secret: Reason }
  /** Let in on its service day although an exclusion (`refs.under`) runs on. */
  readonly exclusionWaived: { readonly data: At; readonly secret: Reason }
  /** Facts only (metier.md §8), up to a day included or until it is closed. `alert`: read on the card by whoever welcomes; the others in the file. */
  readonly noteWritten: { readonly data: { readonly until?: ServiceDay }; readonly secret: { readonly text: string; readonly alert?: boolean } }
  readonly noteClosed: { readonly data: Nothing; readonly secret: Reason }
  /** Who lives together, among those who have files of their own: whoever joined a household in common, one by one (metier.md §3). */
  readonly householdJoined: { readonly data: Nothing; readonly secret: { readonly household: HouseholdId } }
  /** `refs.ends`: the joining. */
  readonly householdLeft: { readonly data: Nothing; readonly secret: Reason }
  /** The house answers for a calendar year (`YYYY`) what no act tells: the last answers stand, the journal keeps the others. */
  readonly yearDeclared: { readonly data: { readonly year: string }; readonly secret: YearMeans }
  /** The prefect's report of a year (`YYYY`) left for the prefecture on the fact's day [CASF D264-8]. */
  readonly prefectReportSent: { readonly data: { readonly year: string }; readonly secret: Reason }
  /** A person leaves: every fact about them goes on under `alias`, without its sealed part (sync.md, "Erasure and retention"). Signed by the centre. */
  readonly personErased: { readonly data: { readonly alias: PersonId }; readonly secret: { readonly why: 'retention' | 'request' } }
  /** A batch of erasures, with the departmental archives' visa [L C. du patrimoine L212-2]; `n` people. */
  readonly retentionApplied: { readonly data: Nothing; readonly secret: { readonly visaDate: ServiceDay; readonly visaReference: string } }
  readonly importStarted: { readonly data: Nothing; readonly secret: { readonly files: readonly string[] } }
  /** The batches that it makes count: its own, and unfinished ones that hold rows of the same files (sync.md). */
  readonly importFinished: { readonly data: { readonly completes: readonly BatchId[] }; readonly secret: { readonly files: readonly string[] } }
  /**
   * Somebody said whether a row of an import is about this person, whom it looks like: its id is drawn from the row, so that the same file asks once.
   * Under `refs`: whether two ayants droit (`previous`, `under`) of merged files are one.
   */
  readonly lookAlikeAnswered: { readonly data: Nothing; readonly secret: { readonly is: 'same' | 'other' } }
  readonly importUndone: { readonly data: { readonly undoes: BatchId }; readonly secret: Reason }
  readonly factWithdrawn: { readonly data: Nothing; readonly secret: Reason }
  readonly exported: { readonly data: Nothing; readonly secret: { readonly what: string; readonly file: string } }
}

export type Kind = keyof Contents

/** The order of the journal's words; also what tells a known kind from one of a newer version. */
export const kinds = [
  'agentAdded', 'agentChanged', 'agentRetired', 'pinSet', 'accessNoted', 'radiationProposed', 'periodClosed', 'personErased', 'retentionApplied', 'centreKeyed', 'deviceEnrolled', 'deviceRevoked', 'actsAccepted', 'deviceKeyed', 'keyRotated', 'settingsChanged', 'personOpened', 'personDescribed', 'ayantDroitAdded', 'ayantDroitEnded', 'passage',
  'anonymousPassage', 'prestation', 'contact', 'mailReceived', 'mailHandedOut', 'mailAskedFor', 'mailReturned',
  'procurationGiven', 'procurationEnded', 'interviewHeld', 'domiciliationGranted', 'domiciliationRefused',
  'domiciliationEnded', 'absenceExcused', 'importStarted', 'importFinished', 'importUndone', 'factWithdrawn', 'exported',
  'mailForwarded', 'mailCounted', 'forwardingSet', 'forwardingEnded', 'mailStopped', 'mailStopEnded', 'domiciliationRequested', 'requestClosed',
  'attestationHandedOver', 'attemptMade', 'priorLetterSent', 'priorLetterSkipped', 'radiationNotified', 'appealLodged', 'appealClosed', 'silenceReviewed',
  'exclusionDecided', 'exclusionProposed', 'exclusionLifted', 'exclusionWaived', 'noteWritten', 'noteClosed', 'householdJoined', 'householdLeft', 'cardGiven', 'cardWithdrawn',
  'referralMade', 'lookAlikeAnswered', 'peopleMerged',
  'waitlistJoined', 'waitlistCalled', 'placeTaken', 'waitlistLeft', 'placeStopped', 'placeResumed', 'yearDeclared', 'prefectReportSent',
] as const satisfies readonly Kind[]

const known: ReadonlySet<string> = new Set(kinds)

/** Says whether this version knows a kind; the others are kept, relayed, and shown as "mettez à jour". */
export const isKind = (text: string): text is Kind => known.has(text)

/**
 * Kinds that change what others mean: they have no effect unless their sealed part opens (design.md, "Facts"),
 * so that a host who can write clear facts cannot strike anyone off.
 */
export const needsSeal: Readonly<Partial<Record<Kind, true>>> = {
  agentAdded: true, agentChanged: true, agentRetired: true, pinSet: true, radiationProposed: true, periodClosed: true, personErased: true, retentionApplied: true,
  centreKeyed: true, deviceEnrolled: true, deviceRevoked: true, actsAccepted: true, deviceKeyed: true, keyRotated: true, settingsChanged: true, factWithdrawn: true, importFinished: true, importUndone: true,
  domiciliationEnded: true, ayantDroitEnded: true, cardWithdrawn: true, procurationEnded: true, forwardingEnded: true, mailStopped: true, mailStopEnded: true, requestClosed: true, appealClosed: true,
  exclusionDecided: true, exclusionProposed: true, exclusionLifted: true, exclusionWaived: true, noteClosed: true, householdLeft: true, lookAlikeAnswered: true, peopleMerged: true,
  waitlistLeft: true, placeStopped: true, placeResumed: true, yearDeclared: true, prefectReportSent: true,
}

/** Kinds that are about the house, not about anyone's day: agents, tablets, settings, imports, withdrawals. */
export const ofTheHouse: ReadonlySet<Kind> = new Set<Kind>([
  'agentAdded', 'agentChanged', 'agentRetired', 'pinSet', 'accessNoted', 'periodClosed', 'personErased', 'retentionApplied', 'centreKeyed', 'deviceEnrolled', 'deviceRevoked', 'actsAccepted', 'deviceKeyed', 'keyRotated', 'settingsChanged', 'importStarted', 'importFinished', 'importUndone', 'factWithdrawn', 'exported', 'placeStopped', 'placeResumed',
  'yearDeclared', 'prefectReportSent',
])
