import type { Face } from '#desk/session.ts'
import type { AgentId } from '#domain/ids.ts'
import { lettersOf } from '#ui/app/lettersOf.ts'
import { lock } from '#ui/texts/lock.ts'

/** Faces as they are shown, in the order in which they come. */
export const numbered = (faces: readonly Face[]): readonly { readonly id: AgentId; readonly letters: string; readonly name: string }[] => {
  const known = lettersOf(faces)
  return faces.map(({ agent, initials }) => {
    const letters = known.get(agent) ?? initials
    return { id: agent, letters, name: lock.agent(letters) }
  })
}
