import type { Face } from '#desk/session.ts'
import type { AgentId } from '#domain/ids.ts'
import { lock } from '#ui/texts/lock.ts'

/** Faces as they are shown: those who share their initials get a number, in the order in which they come. */
export const numbered = (faces: readonly Face[]): readonly { readonly id: AgentId; readonly letters: string; readonly name: string }[] =>
  faces.map(({ agent, initials }, place) => {
    const alike = faces.filter((face) => face.initials === initials)
    const rank = faces.slice(0, place + 1).filter((face) => face.initials === initials).length
    const letters = alike.length > 1 ? `${initials}${String(rank)}` : initials
    return { id: agent, letters, name: lock.agent(letters) }
  })
