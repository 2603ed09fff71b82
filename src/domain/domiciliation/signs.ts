// What is a sign of life and what is not (metier.md §4, table). A mandatary, an ayant droit, mail that arrives or that we
// return, and our own attempts are none.
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import type { Kind } from '#domain/facts/kinds.ts'
import type { ServiceDay } from '#domain/time.ts'

/** How the holder showed up: what the list tells beside the date. */
export type SignChannel = 'visit' | 'prestation' | 'mail' | 'mailAsked' | 'request' | 'interview' | 'decision' | 'call' | 'letter' | 'email' | 'otherService'

export type Sign = { readonly day: ServiceDay; readonly channel: SignChannel; readonly fact: Fact }

type Readers = { readonly [K in Kind]?: (fact: FactOf<K>) => SignChannel | undefined }

const readers: Readers = {
  passage: () => 'visit',
  prestation: () => 'prestation',
  mailAskedFor: () => 'mailAsked',
  mailHandedOut: ({ data }) => (data.to === 'holder' ? 'mail' : undefined),
  // A file says that a request waits, not since when: its day is that of the last contact (decisions/0021).
  domiciliationRequested: ({ batch }) => (batch === undefined ? 'request' : undefined),
  interviewHeld: () => 'interview',
  attestationHandedOver: () => 'visit',
  domiciliationGranted: () => 'decision',
  contact: ({ data }) => data.channel,
}

const read = <K extends Kind>(fact: FactOf<K>): SignChannel | undefined => readers[fact.kind]?.(fact)

/** The sign of life that an act is, or nothing. */
export const signOf = (fact: Fact): Sign | undefined => {
  const channel = read<Kind>(fact)
  return channel === undefined ? undefined : { day: fact.day, channel, fact }
}
