import type { StoredFact } from '#protocol/storedFact.ts'
import { hashOf } from './bodies.ts'

const trunk = (fact: StoredFact): string => hashOf({ ...fact, person: undefined, sealed: undefined })

/** Whether one of two bodies is what an erasure not yet known here, or a tablet's own redaction of an access, leaves of the other. */
export const isStubOfOther = (a: StoredFact, b: StoredFact): boolean =>
  (a.person !== b.person || a.kind === 'accessNoted') && (a.sealed === undefined || b.sealed === undefined) && trunk(a) === trunk(b)
