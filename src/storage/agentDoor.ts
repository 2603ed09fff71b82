import { ok, refuse } from '#kernel/result.ts'
import { standingIn } from '#domain/agents/standing.ts'
import type { PinProof } from '#domain/agents/words.ts'
import type { AgentId } from '#domain/ids.ts'
import type { AgentDoor } from '#desk/session.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import { beginTry, loseTry, winTry } from '#storage/pinTry.ts'
import type { Counter } from '#storage/pinTry.ts'
import { isRightPin, provePin } from '#storage/proofs.ts'
import type { SafeTools } from '#storage/safeTools.ts'
import { changePassphrase, tryRecoveryCode } from '#storage/secrets.ts'
import type { Session } from '#storage/session.ts'

type Deps = { readonly log: OpenLog; readonly tools: SafeTools; readonly session: Session | undefined }

const proofHere = ({ log }: Deps, agent: AgentId): PinProof | undefined => standingIn(log.register()).find((one) => one.agent === agent)?.proof

// Retired, or given another PIN by another tablet while the digits were looked at.
const isProofStill = (deps: Deps, agent: AgentId, { salt }: PinProof): boolean => proofHere(deps, agent)?.salt === salt

type Attempt = { readonly deps: Deps; readonly session: Session; readonly counter: Counter }

const enterBy = async ({ deps, session, counter }: Attempt, wish: Parameters<AgentDoor['enter']>[0]): ReturnType<AgentDoor['enter']> => {
  const proof = proofHere(deps, wish.agent)
  const row = session.row()
  if (proof === undefined) return refuse({ code: 'noPin' })
  if (row === undefined) return refuse({ code: 'storage' })
  const counted = await beginTry(counter, row.id, wish.agent)
  if (!counted.ok) return counted
  const right = await isRightPin(wish.pin, proof, deps.tools.argon2)
  if (!right || !isProofStill(deps, wish.agent, proof)) return loseTry(counter, counted.value)
  const won = await winTry(counter, counted.value)
  if (!won.ok) return won
  await session.seat(won.value)
  return ok(null)
}

const enter = (deps: Deps): AgentDoor['enter'] => async (wish) => {
  const { log, tools, session } = deps
  if (session === undefined) return refuse({ code: 'noPin' })
  const counter: Counter = { db: log.db, chance: tools, note: log.note, alive: () => !log.closed() }
  // What another window wrote counts: someone retired, another PIN.
  await log.catchUp()
  await session.follow()
  const entered = session.isOver() ? refuse({ code: 'sessionOver' as const }) : await enterBy({ deps, session, counter }, wish)
  if (entered.ok) return entered
  if (entered.error.code === 'sessionOver') session.destroy()
  else session.note()
  return entered
}

/** What looks at a secret, or makes one. */
export type LateDoor = Pick<AgentDoor, 'enter' | 'prove' | 'changePassphrase' | 'tryRecoveryCode'>

/** The agents of an open register at this tablet; the demonstration, which has no session, lets nobody in by a PIN. */
export const createAgentDoor = (deps: Deps): LateDoor => {
  const { log, tools, session } = deps
  const secrets = { log, smith: tools, session }
  return {
    enter: enter(deps),
    prove: provePin({ argon2: tools.argon2, random: tools.random, cost: tools.pinCost }),
    changePassphrase: changePassphrase(secrets),
    tryRecoveryCode: tryRecoveryCode(secrets),
  }
}
