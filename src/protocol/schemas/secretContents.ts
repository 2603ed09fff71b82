import * as v from 'valibot'
import { instabilityCauses, purposes, residences, works } from '#domain/domiciliation/interview.ts'
import {
  appealBodies, appealOutcomes, attemptOutcomes, excuseCauses, grounds, liensCommune, orientations, refusalGrounds, requestEnds,
} from '#domain/domiciliation/words.ts'
import type { Contents, Kind } from '#domain/facts/kinds.ts'
import { compositions, kinships, nationalities, sexes } from '#domain/person/description.ts'
import { accessWords, roles } from '#domain/agents/words.ts'
import type { AgentId, HouseholdId, PersonId } from '#domain/ids.ts'
import { closed, yearMeans } from '#protocol/schemas/closed.ts'
import { settings } from '#protocol/schemas/settings.ts'
import { base64url, day, hour, text, uuid, whole } from '#protocol/schemas/scalars.ts'

const maybe = v.exactOptional(text)
const reason = v.object({ reason: maybe })
const role = v.picklist(roles)
const files = v.object({ files: v.array(text) })

const description = v.object({
  number: maybe,
  lastName: maybe,
  usualName: maybe,
  firstName: maybe,
  nickname: maybe,
  sex: v.exactOptional(v.picklist(sexes)),
  birthDate: v.exactOptional(day),
  birthYear: maybe,
  composition: v.exactOptional(v.picklist(compositions)),
  boxNumber: maybe,
  phone: maybe,
  email: maybe,
  birthPlace: maybe,
  language: maybe,
  nationality: v.exactOptional(v.picklist(nationalities)),
  domiciledSince: v.exactOptional(day),
  caseworker: maybe,
})

const flag = v.exactOptional(v.boolean())

const interview = v.object({
  otherAttestation: flag,
  referred: flag,
  referredBy: maybe,
  work: v.exactOptional(v.picklist(works)),
  workDetail: maybe,
  income: flag,
  incomeDetail: maybe,
  link: v.exactOptional(v.picklist(liensCommune)),
  linkDetail: maybe,
  otherLinks: v.exactOptional(v.array(v.picklist(liensCommune))),
  residence: v.exactOptional(v.picklist(residences)),
  residenceDetail: maybe,
  cause: v.exactOptional(v.picklist(instabilityCauses)),
  causeDetail: maybe,
  purpose: v.exactOptional(v.picklist(purposes)),
  purposeDetail: maybe,
  support: flag,
  supportDetail: maybe,
  attachedTo: maybe,
  comment: maybe,
})

const ayantDroit = v.object({
  lastName: maybe,
  firstName: maybe,
  kinship: v.picklist(kinships),
  birthDate: v.exactOptional(day),
})

const exclusionTerms = v.object({ reason: text, prestations: v.exactOptional(v.array(text)) })

/** What each kind says under seal. */
export const secretContents = {
  agentAdded: v.object({ name: text, role: v.exactOptional(role) }),
  agentChanged: v.object({ name: maybe, role: v.exactOptional(role) }),
  agentRetired: reason,
  pinSet: v.object({ salt: text, cost: v.object({ kibibytes: whole, passes: whole, lanes: whole }), key: text }),
  accessNoted: v.object({
    what: v.picklist(accessWords), agent: uuid<AgentId>(), person: v.exactOptional(uuid<PersonId>()), detail: maybe, at: v.exactOptional(hour),
  }),
  centreKeyed: v.object({ privateKey: text }),
  deviceEnrolled: v.object({ name: text }),
  deviceRevoked: reason,
  actsAccepted: reason,
  deviceKeyed: reason,
  keyRotated: v.object({ older: v.array(v.object({ kid: text, raw: v.pipe(base64url, v.length(43)) })) }),
  settingsChanged: settings,
  personOpened: description,
  personDescribed: description,
  ayantDroitAdded: ayantDroit,
  ayantDroitEnded: reason,
  cardGiven: v.object({ code: text }),
  cardWithdrawn: reason,
  lookAlikeAnswered: v.object({ is: v.picklist(['same', 'other']) }),
  peopleMerged: v.object({ reason: maybe, absorbed: v.exactOptional(uuid<PersonId>()) }),
  passage: reason,
  anonymousPassage: reason,
  prestation: reason,
  referralMade: reason,
  waitlistJoined: reason,
  waitlistCalled: reason,
  placeTaken: reason,
  waitlistLeft: reason,
  placeStopped: v.object({ reason: text }),
  placeResumed: reason,
  contact: v.object({ reason: maybe, source: maybe }),
  mailReceived: reason,
  mailHandedOut: reason,
  mailAskedFor: reason,
  mailReturned: reason,
  mailForwarded: reason,
  mailCounted: reason,
  forwardingSet: v.object({ address: text }),
  forwardingEnded: reason,
  mailStopped: reason,
  mailStopEnded: reason,
  procurationGiven: v.object({ name: text, birthDate: v.exactOptional(day) }),
  procurationEnded: reason,
  domiciliationRequested: reason,
  requestClosed: v.object({ why: v.picklist(requestEnds), detail: maybe }),
  interviewHeld: interview,
  attestationHandedOver: reason,
  domiciliationGranted: v.object({ link: v.exactOptional(v.picklist(liensCommune)) }),
  domiciliationRefused: v.object({
    ground: v.exactOptional(v.picklist(refusalGrounds)),
    orientation: v.exactOptional(v.picklist(orientations)),
    detail: maybe,
  }),
  attemptMade: v.object({ reason: maybe, outcome: v.exactOptional(v.picklist(attemptOutcomes)), detail: maybe }),
  priorLetterSent: v.object({ ground: v.exactOptional(v.picklist(grounds)), detail: maybe, reason: maybe }),
  priorLetterSkipped: v.object({ ground: v.exactOptional(v.picklist(grounds)), reason: text }),
  radiationProposed: v.object({ ground: v.exactOptional(v.picklist(grounds)), detail: maybe }),
  domiciliationEnded: v.object({ ground: v.exactOptional(v.picklist(grounds)), detail: maybe }),
  radiationNotified: reason,
  appealLodged: v.object({ with: v.picklist(appealBodies), detail: maybe }),
  appealClosed: v.object({ outcome: v.picklist(appealOutcomes), detail: maybe }),
  silenceReviewed: reason,
  absenceExcused: v.object({ cause: v.exactOptional(v.picklist(excuseCauses)), proof: v.exactOptional(v.boolean()) }),
  exclusionDecided: exclusionTerms,
  exclusionProposed: exclusionTerms,
  exclusionLifted: reason,
  exclusionWaived: reason,
  noteWritten: v.object({ text, alert: flag }),
  noteClosed: reason,
  householdJoined: v.object({ household: uuid<HouseholdId>() }),
  householdLeft: reason,
  periodClosed: v.object({ period: v.exactOptional(v.object({ from: day, to: day })), figures: v.exactOptional(v.record(text, v.number())), closed: v.exactOptional(closed) }),
  yearDeclared: yearMeans,
  prefectReportSent: reason,
  personErased: v.object({ why: v.picklist(['retention', 'request']) }),
  retentionApplied: v.object({ visaDate: day, visaReference: text }),
  importStarted: files,
  importFinished: files,
  importUndone: reason,
  factWithdrawn: reason,
  exported: v.object({ what: text, file: text }),
} satisfies { readonly [K in Kind]: v.GenericSchema<unknown, Contents[K]['secret']> }
