// The exchange by file, as far as logs in memory go.
import { writeIn } from './logState.ts'
import type { Tablet } from './tablet.ts'
import type { House } from './world.ts'

/** (61) What was not confirmed goes to another tablet by a file: whoever takes it in may know more, or less. */
export const carry = (house: House, from: Tablet): string => {
  const to = house.tablets[(house.tablets.indexOf(from) + 1) % house.tablets.length]
  if (to === undefined || to === from) return ''
  const { facts, confirmed } = from.state
  const carried = [...facts.values()].filter(({ fact }) => fact.centre === house.id && !confirmed.has(fact.id) && !to.state.facts.has(fact.id))
  for (const { fact } of carried) writeIn(to.state, { fact })
  return `, and ${String(carried.length)} acts of it come to ${to.name} by a file`
}
