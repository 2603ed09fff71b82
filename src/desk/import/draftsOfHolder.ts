// What a row of DomiFa's files says of a holder, as facts. Nothing is invented: that someone came last on a day is a contact, no passage.
import type { Draft } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import type { HeldGrant, HeldState, HolderRow } from '#domain/import/holders.ts'
import { distinctRelatives } from '#desk/import/distinctRelatives.ts'

type About = { readonly person: PersonId }

/** Where a contact comes from, when the file says no more. */
const source = 'DomiFa'

const granted = ({ decision, decidedOn, from, until, link }: HeldGrant, about: About): Draft => ({
  kind: 'domiciliationGranted', ...about, day: decidedOn, data: { decision, from, until }, secret: link === undefined ? {} : { link },
})

const standing = (status: HeldState, about: About): readonly Draft[] => {
  switch (status.state) {
    case 'granted': return []
    case 'requested': return [{ kind: 'domiciliationRequested', ...about, day: status.day, data: { for: status.for }, secret: {} }]
    case 'ended': {
      const { day, state: _, ...why } = status
      return [{ kind: 'domiciliationEnded', ...about, day, data: {}, secret: why }]
    }
    case 'refused': {
      const { day, state: _, ...why } = status
      return [{ kind: 'domiciliationRefused', ...about, day, data: {}, secret: why }]
    }
  }
}

const forwarding = ({ forwarding: set }: HolderRow, about: About): readonly Draft[] => {
  if (set === undefined) return []
  const { address, from, to } = set
  return [{ kind: 'forwardingSet', ...about, day: set.setOn, data: to === undefined ? { from } : { from, to }, secret: { address } }]
}

const interview = ({ interview: held }: HolderRow, about: About): readonly Draft[] =>
  held === undefined ? [] : [{ kind: 'interviewHeld', ...about, day: held.day, data: {}, secret: held.answers }]

const lastContact = ({ lastContact: day }: HolderRow, about: About): readonly Draft[] =>
  day === undefined ? [] : [{ kind: 'contact', ...about, day, data: { channel: 'otherService' }, secret: { source } }]

/** The facts that a row says, in the order in which they happened; who the person is comes apart. */
export const draftsOfHolder = (row: HolderRow, person: PersonId): readonly Draft[] => {
  const about = { person }
  return [
    ...[...distinctRelatives(row.ayantsDroit)].map((who): Draft => ({ kind: 'ayantDroitAdded', ...about, data: {}, secret: who })),
    // The interview led to the decision: written after it, it would open the way to the next one (metier.md §3).
    ...interview(row, about), ...[row.running, row.grant].filter((grant) => grant !== undefined).map((grant) => granted(grant, about)),
    ...standing(row.status, about), ...lastContact(row, about), ...forwarding(row, about),
  ]
}
