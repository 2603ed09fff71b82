import { ok, refuse } from '#kernel/result.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { occupantsOn } from '#domain/washroom/places.ts'
import { waitsOn } from '#domain/washroom/waits.ts'
import type { Decide } from '#desk/ports.ts'
import { finishDrafts, leftDraft } from '#desk/waiting.ts'

// Each wait was asked about by itself: somebody in two cabins came in once.
const onePassageEach = (drafts: readonly Draft[]): readonly Draft[] => {
  const came = new Set<string>()
  return drafts.filter(({ kind, person, day }) => {
    if (kind !== 'passage') return true
    const entry = `${person} ${day}`
    const first = !came.has(entry)
    came.add(entry)
    return first
  })
}

/**
 * The close of the day, in one tap that one undo takes back: who still waits goes, and what is in a cabin was given. A machine stays full until
 * somebody empties it. Refuses when nothing is left to close.
 */
export const closeWaitlists = (): Decide => (register, now) => {
  const waiting = waitsOn(register, now.day).filter(({ standing }) => standing.at === 'waiting' || standing.at === 'called')
  const inCabins = occupantsOn(register, now.day).filter(({ standing }) => standing.at === 'in' && standing.place.kind === 'cabin')
  const drafts = [...waiting.map((wait) => leftDraft(wait, now, 'closing')), ...onePassageEach(inCabins.flatMap((wait) => finishDrafts(register, wait, now)))]
  return drafts.length === 0 ? refuse({ code: 'nothingToClose' }) : ok(drafts)
}
