import * as v from 'valibot'
import type { Contents, Kind } from '#domain/facts/kinds.ts'
import type { AgentId, BatchId, DeviceId, FactId, PersonId } from '#domain/ids.ts'
import { attemptChannels, noticeWays } from '#domain/domiciliation/words.ts'
import { mailKinds, mailTakers } from '#domain/mail/kinds.ts'
import { referralWays } from '#domain/referral.ts'
import { waitEnds } from '#domain/washroom/words.ts'
import { recoveryWrap } from '#protocol/schemas/fileHeader.ts'
import { base64url, day, hour, text, uuid, whole, year, yes } from '#protocol/schemas/scalars.ts'

const nothing = v.object({})
const at = { at: v.exactOptional(hour) }
const since = v.object({ since: v.exactOptional(day) })
const again = { again: v.exactOptional(yes) }
const agent = v.object({ agent: uuid<AgentId>() })
const keyWrap = v.object({ device: uuid<DeviceId>(), under: text, nonce: base64url, ct: base64url })
const gift = v.object({ epk: base64url, wraps: v.array(keyWrap), recovery: recoveryWrap })
const period = v.object({ from: day, to: v.exactOptional(day) })
const mail = { mail: v.picklist(mailKinds) }

/** What each kind says in clear. */
export const clearContents = {
  agentAdded: agent,
  agentChanged: agent,
  agentRetired: agent,
  pinSet: agent,
  accessNoted: nothing,
  centreKeyed: v.object({ key: text }),
  deviceEnrolled: v.object({ device: uuid<DeviceId>(), key: text }),
  deviceRevoked: v.object({ device: uuid<DeviceId>(), stolen: v.exactOptional(yes) }),
  actsAccepted: v.object({ acts: v.array(uuid<FactId>()) }),
  deviceKeyed: v.object({ device: uuid<DeviceId>(), key: base64url, kid: text, proof: base64url }),
  keyRotated: v.object({ kid: text, gift: v.exactOptional(gift), proof: v.exactOptional(base64url) }),
  settingsChanged: nothing,
  personOpened: nothing,
  personDescribed: since,
  ayantDroitAdded: since,
  ayantDroitEnded: nothing,
  cardGiven: nothing,
  cardWithdrawn: nothing,
  lookAlikeAnswered: nothing,
  peopleMerged: v.object({ absorbed: v.exactOptional(uuid<PersonId>()) }),
  passage: v.object({ ...at, ...again, for: v.picklist(['welcome', 'domiciliation']) }),
  anonymousPassage: v.object(at),
  prestation: v.object({ ...at, ...again, prestation: text }),
  referralMade: v.object({ ...at, referral: text, how: v.picklist(referralWays) }),
  waitlistJoined: v.object({ ...at, ...again, prestation: text, number: text, slot: v.exactOptional(hour) }),
  waitlistCalled: v.object({ ...at, place: text }),
  placeTaken: v.object({ ...at, place: text }),
  waitlistLeft: v.object({ ...at, why: v.picklist(waitEnds) }),
  placeStopped: v.object({ place: text }),
  placeResumed: v.object({ place: text }),
  contact: v.object({ ...at, channel: v.picklist(['call', 'letter', 'email', 'otherService']) }),
  mailReceived: v.object({ ...at, ...mail }),
  mailHandedOut: v.object({ ...at, ...mail, to: v.picklist(mailTakers) }),
  mailAskedFor: v.object(at),
  mailReturned: v.object({ ...at, ...mail }),
  mailForwarded: v.object({ ...at, ...mail }),
  mailCounted: v.object({ ...at, ...mail, by: whole }),
  forwardingSet: period,
  forwardingEnded: nothing,
  mailStopped: period,
  mailStopEnded: nothing,
  procurationGiven: v.object({ from: day, to: day }),
  procurationEnded: nothing,
  domiciliationRequested: v.object({ for: v.picklist(['first', 'renewal']) }),
  requestClosed: nothing,
  interviewHeld: v.object(at),
  attestationHandedOver: v.object(at),
  domiciliationGranted: v.object({ decision: v.picklist(['first', 'renewal']), from: day, until: day }),
  domiciliationRefused: nothing,
  attemptMade: v.object({ ...at, channel: v.picklist(attemptChannels) }),
  priorLetterSent: v.object({ answerBy: day }),
  priorLetterSkipped: nothing,
  radiationProposed: nothing,
  domiciliationEnded: nothing,
  radiationNotified: v.object({ ...at, how: v.picklist(noticeWays) }),
  appealLodged: nothing,
  appealClosed: nothing,
  silenceReviewed: v.object({ lookAgainOn: day }),
  absenceExcused: period,
  exclusionDecided: v.object({ from: day, until: day }),
  exclusionProposed: v.object({ from: day, until: day }),
  exclusionLifted: nothing,
  exclusionWaived: v.object(at),
  noteWritten: v.object({ until: v.exactOptional(day) }),
  noteClosed: nothing,
  householdJoined: nothing,
  householdLeft: nothing,
  periodClosed: v.object({ from: v.exactOptional(day), to: v.exactOptional(day) }),
  yearDeclared: v.object({ year }),
  prefectReportSent: v.object({ year }),
  personErased: v.object({ alias: uuid<PersonId>() }),
  retentionApplied: nothing,
  importStarted: nothing,
  importFinished: v.object({ completes: v.array(uuid<BatchId>()) }),
  importUndone: v.object({ undoes: uuid<BatchId>() }),
  factWithdrawn: nothing,
  exported: nothing,
} satisfies { readonly [K in Kind]: v.GenericSchema<unknown, Contents[K]['data']> }
