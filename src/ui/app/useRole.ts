// What whoever stands at the desk may see; the gestures refuse the rest by themselves (desk/record.ts).
import { roleOf } from '#domain/agents/agents.ts'
import { has } from '#domain/agents/rights.ts'
import type { Right } from '#domain/agents/rights.ts'
import type { Role } from '#domain/agents/words.ts'
import { useAnswer, useHouse } from '#ui/app/house.ts'

/** The role of whoever stands at the desk, anew when a manager changes it. */
export const useRole = (): Role => useAnswer(roleOf, useHouse().opened.journal.agent())

/** Says whether whoever stands at the desk has a right: what they may not use is absent from their screens. */
export const useRight = (right: Right): boolean => has(useRole(), right)
