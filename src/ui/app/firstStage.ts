// What a start finds on the tablet.
import type { OpenRegister, Safe, SafeRefusal } from '#desk/ports.ts'
import { hlcMs } from '#domain/facts/hlc.ts'
import { momentAt } from '#domain/time.ts'
import type { Stage } from '#ui/app/stage.ts'

/** What was found: an open demonstration, or a stage to show as it is. */
export type Found = { readonly opened: OpenRegister } | Extract<Stage, { readonly at: 'landing' | 'locked' | 'paused' }>

// Nothing was written today, neither by its filling nor by hand: its lively morning is an old one.
const isStale = ({ journal }: OpenRegister): boolean => {
  const last = [...journal.register().facts.values()].reduce((latest, { hlc }) => Math.max(latest, hlcMs(hlc)), 0)
  return momentAt(last).day !== momentAt(journal.clock()).day
}

/** The demonstration, with the morning of today. */
export const todaysDemo = async (safe: Safe) => {
  const demo = await safe.openDemo()
  if (!demo.ok || !isStale(demo.value)) return demo
  demo.value.close()
  await safe.resetDemo()
  return safe.openDemo()
}

/** This tablet was struck off, and holds nothing any more (sync.md, "Devices"). */
export const struckOff: Found = { at: 'landing', refusal: 'retired' }

/** Nobody is at the desk. */
export const closedStage = async (safe: Safe, refusal?: SafeRefusal['code']): Promise<Found> => {
  const state = await safe.state()
  if (state === 'retired') return struckOff
  const at = state === 'locked' ? 'locked' : 'landing'
  return refusal === undefined ? { at } : { at, refusal }
}

/** One that cannot be opened is left, or the next start would only try it again. */
export const demoStage = async (safe: Safe, demo: Awaited<ReturnType<Safe['openDemo']>>): Promise<Found> => {
  if (demo.ok) return { opened: demo.value }
  await safe.leaveDemo()
  return closedStage(safe, demo.error.code)
}

// The session is looked for while another window is asked: neither waits for the other.
const sealedStage = async (safe: Safe): Promise<Found> => {
  const [opened, session] = await Promise.all([safe.borrow(), safe.session()])
  if (opened !== undefined) return { opened }
  return session === undefined ? { at: 'locked' } : { at: 'paused', session }
}

/**
 * A demonstration that was left open opens again; what another window holds open opens here too; a session that runs asks for a PIN;
 * else the passphrase, or the first screen.
 */
export const firstStage = async (safe: Safe): Promise<Found> => {
  const state = await safe.state()
  if (state === 'demo') return demoStage(safe, await safe.openDemo())
  if (state === 'retired') return struckOff
  return state === 'locked' ? sealedStage(safe) : { at: 'landing' }
}
