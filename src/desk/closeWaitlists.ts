import { ok, refuse } from '#kernel/result.ts'
import { occupantsOn } from '#domain/washroom/places.ts'
import { waitsOn } from '#domain/washroom/waits.ts'
import type { Decide } from '#desk/ports.ts'
import { finishDrafts, leftDraft } from '#desk/waiting.ts'

/**
 * The close of the day, in one tap that one undo takes back: who still waits goes, and what is in a cabin was given. A machine stays full until
 * somebody empties it. Refuses when nothing is left to close.
 */
export const closeWaitlists = (): Decide => (register, now) => {
  const waiting = waitsOn(register, now.day).filter(({ standing }) => standing.at === 'waiting' || standing.at === 'called')
  const inCabins = occupantsOn(register, now.day).filter(({ standing }) => standing.at === 'in' && standing.place.kind === 'cabin')
  const drafts = [...waiting.map((wait) => leftDraft(wait, now, 'closing')), ...inCabins.flatMap((wait) => finishDrafts(register, wait, now))]
  return drafts.length === 0 ? refuse({ code: 'nothingToClose' }) : ok(drafts)
}
