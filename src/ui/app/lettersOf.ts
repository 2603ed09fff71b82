// The letters by which the lock tells apart those who have six digits: no name.
import { initialsOf, standingIn } from '#domain/agents/standing.ts'
import type { AgentId } from '#domain/ids.ts'
import type { Face } from '#desk/session.ts'
import { useRegister } from '#ui/app/house.ts'

const inOrderOfId = (faces: readonly Face[]): readonly Face[] => faces.toSorted((a, b) => (a.agent < b.agent ? -1 : 1))

/** Those who share their initials get a number, by their id: it stays theirs, whoever is shown first. */
export const lettersOf = (faces: readonly Face[]): ReadonlyMap<AgentId, string> => {
  const sorted = inOrderOfId(faces)
  return new Map(sorted.map(({ agent, initials }) => {
    const alike = sorted.filter((face) => face.initials === initials).map((face) => face.agent)
    return [agent, alike.length > 1 ? `${initials}${String(alike.indexOf(agent) + 1)}` : initials]
  }))
}

/** The letters of this house's lock: of those who have six digits. */
export const useLockLetters = (): ReadonlyMap<AgentId, string> =>
  lettersOf(standingIn(useRegister()).map(({ agent, name }) => ({ agent, initials: initialsOf(name) })))
