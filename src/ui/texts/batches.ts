// Acts about several people in one tap, told as one.
import type { Fact } from '#domain/facts/fact.ts'
import { unit } from '#ui/texts/amounts.ts'
import { piecesCount } from '#ui/texts/amounts.ts'

const people = (tap: readonly Fact[]): number => new Set(tap.map(({ person }) => person)).size

const pieces = (tap: readonly Fact[]): number => tap.reduce((sum, { n = 1 }) => sum + n, 0)

const isEntry = ({ kind }: Fact): boolean => kind === 'passage' || kind === 'anonymousPassage'

const heads = (tap: readonly Fact[]): number => tap.reduce((sum, { kind, n = 1 }) => sum + (kind === 'passage' ? 1 : n), 0)

const isClosing = (fact: Fact): boolean => fact.kind === 'waitlistLeft' && fact.data.why === 'closing'

// The close of a day: who waited goes, who was in was served.
const closed = (tap: readonly Fact[]): string | undefined => {
  const gone = tap.filter(isClosing).length
  const given = tap.filter(({ kind }) => kind === 'prestation').length
  if (gone === 0 || gone + given < tap.length) return undefined
  return [`Journée close : ${unit(gone, 'attente')} sans suite`, ...(given === 0 ? [] : [`${unit(given, 'prestation')} notée${given > 1 ? 's' : ''}`])].join(', ')
}

/** What a tap about several people did, in one sentence; nothing for a tap about one, which is told act by act. */
export const batchSentence = (tap: readonly Fact[]): string | undefined => {
  if (people(tap) < 2) return undefined
  const day = closed(tap)
  if (day !== undefined) return day
  if (tap.every(({ kind }) => kind === 'mailReturned')) return `${piecesCount(pieces(tap))} de ${unit(people(tap), 'personne')} renvoyés à l’expéditeur`
  if (tap.every(({ kind }) => kind === 'mailForwarded')) return `${piecesCount(pieces(tap))} de ${unit(people(tap), 'personne')} réexpédiés`
  if (tap.every(({ kind }) => kind === 'householdJoined')) return `Foyer complété : ${unit(people(tap), 'personne')}`
  if (tap.every(isEntry)) return `Passage du foyer : ${unit(heads(tap), 'personne')}`
  return tap.every(({ kind }) => kind === 'mailCounted') ? `Inventaire du courrier : ${unit(tap.length, 'écart')}, ${unit(people(tap), 'personne')}` : undefined
}
