import type { PrestationLimit } from '#domain/settings.ts'
import type { TimeOfDay, ServiceDay } from '#domain/time.ts'

/** The role of whoever stands at the desk does not go so far (metier.md §9). */
export type NotAllowed = { readonly code: 'notAllowed' }

/** Why a gesture wrote nothing. Codes: the words are the screens' (ui/texts/refusals.ts). */
export type Refusal =
  /** A second tap within two seconds: the act is there already, nothing to say. */
  | { readonly code: 'justRecorded' }
  /** Done today already: asks before adding a second one. */
  | { readonly code: 'alreadyRecorded'; readonly at?: TimeOfDay }
  /** As often as the house sets for this person: asks before adding another one. */
  | { readonly code: 'overLimit'; readonly times: number; readonly per: PrestationLimit['per'] }
  | { readonly code: 'unknownReferral' | 'nothingTicked' }
  | { readonly code: 'unknownPerson' | 'unknownFact' | 'alreadyWithdrawn' | 'nothingWaiting' | 'moreThanWaiting' | 'notAQuantity' }
  | { readonly code: 'reasonMissing' | 'sourceMissing' | 'dayAhead' | 'nameMissing' | 'numberTaken' | 'unknownPrestation' | 'textTooLong' }
  /** Of a merge: a file with itself, one that another stands for already, two birth dates (to be said on purpose). */
  | { readonly code: 'samePerson' | 'alreadyMerged' | 'bornApart' }
  | NotAllowed
  /** Whoever is seated here was retired, by another tablet or in another window: somebody else takes the place. */
  | { readonly code: 'retired' }
  /** `secondSignature`: another agent must propose it first. */
  | { readonly code: 'secondSignature' | 'agentUnknown' | 'nameTaken' }
  /** Nobody would be left who manages and can come in. `managerFirst`: a manager has six digits before anyone else has. */
  | { readonly code: 'lastManager' | 'managerFirst' }
  /** `yearNotOver`: its report has no figures of 31 December yet. */
  | { readonly code: 'outOfRange' | 'yearNotOver' }
  | { readonly code: 'procurationNotValid' | 'tooManyProcurations' | 'periodReversed' }
  /** Of a parent who takes mail: only for someone whose file says that they are under 18. */
  | { readonly code: 'birthDateMissing' | 'notAMinor' }
  | { readonly code: 'addressMissing' | 'forwardingRunning' | 'noForwarding' | 'mailStopRunning' | 'alreadyEnded' | 'nothingToReturn' }
  /** Of a stocktake. `countOutOfDate`: the pile moved after it was counted. `countedApart`: two tablets corrected it unseen of each other. `countMatches`: nothing to correct. */
  | { readonly code: 'notACount' | 'countedTwice' | 'countOutOfDate' | 'countedApart' | 'countMatches' | 'tooManyCorrections' }
  /** Of an exclusion: no prestation chosen, more than a year, another one on these days. */
  | { readonly code: 'scopeMissing' | 'exclusionTooLong' | 'exclusionRunning' }
  /** Kept out that day; a manager may let them in for the day. */
  | { readonly code: 'excluded'; readonly until: ServiceDay }
  /** Of the queues. `waitOver`: served, gone, or of a day that is over. `placeUnknown`: the house has no such place, or none was said. */
  | { readonly code: 'waitOver' | 'placeUnknown' | 'placeOccupied' | 'placeOutOfOrder' | 'slotPast' | 'nothingToClose' }
  | { readonly code: 'alreadyWaiting'; readonly number: string }
  /** `notLapsed`: struck off for a year that ran out, and it did not. */
  | { readonly code: 'linkMissing' | 'groundMissing' | 'orientationMissing' | 'overAYear' | 'notDomiciled' | 'notSilent' | 'notLapsed' }
  /** `requestAfter`: decided before it was asked for. `interviewMissing`: none was held since the last decision [L D264-2]. `answerMissing`: nobody asked about another attestation. */
  | { readonly code: 'requestOpen' | 'noRequest' | 'requestAfter' | 'interviewMissing' | 'answerMissing' | 'detailMissing' }
  /** Of a closing: not over yet, neither a month nor a year, closed meanwhile, acts still on their way to this tablet. `keptForErased`: figures of people who left stay. */
  | { readonly code: 'periodRunning' | 'notAMonthOrYear' | 'alreadyClosed' | 'stillLoading' | 'keptForErased' }
  /** Of an erasure: no visa, a file that something keeps open, a person whose time is not over (metier.md §8). */
  | { readonly code: 'visaMissing' | 'fileOpen' | 'tooEarly' }
  /** Another tablet may hold a sign of life: a radiation for silence goes through on purpose only. */
  | { readonly code: 'incomplete' }
  /** Nobody was invited to answer yet, or may still do so, that day included (metier.md §4). */
  | { readonly code: 'priorLetterMissing' }
  | { readonly code: 'priorLetterRunning'; readonly until: ServiceDay }
  | { readonly code: 'beforeDecision' }
  /** Of a decision: `inItsFile`: taken back with a reason, unless by whoever took it just now. `decideAnew`: withdrawn, it never comes back by itself. `otherAgent`: whoever decided does not uphold it alone. */
  | { readonly code: 'inItsFile' | 'decideAnew' | 'otherAgent' }
  | { readonly code: 'alreadyDomiciled'; readonly until: ServiceDay }
  | { readonly code: 'overlaps'; readonly until: ServiceDay }
