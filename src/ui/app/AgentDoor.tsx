import { Suspense, useState } from 'react'
import { agentsOf } from '#domain/agents/agents.ts'
import type { AgentId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import { useAnswer } from '#ui/app/house.ts'
import { soon, useIsFollowed } from '#ui/app/later.ts'
import { useStanding } from '#ui/app/standing.ts'
import { useLockKey } from '#ui/app/useLockKey.ts'
import { AgentMark } from '#ui/parts/AgentMark.tsx'
import { door, monogramOf } from '#ui/texts/door.ts'

const LeavingDialog = soon(async () => (await import('#ui/app/LeavingDialog.tsx')).LeavingDialog)

const nameIn = (register: Register, agent: AgentId): string => agentsOf(register).get(agent)?.name ?? ''

/** Who is at the desk, at the foot of the rail; a press offers to leave it. */
export function AgentDoor() {
  const name = useAnswer(nameIn, useStanding())
  const agent = name === '' ? door.someone : name
  const [asking, setAsking] = useState(false)
  const followed = useIsFollowed()
  const stay = () => setAsking(false)
  // OpenDesk locks, also while a guest faces the screen.
  useLockKey(stay)
  return (
    <>
      <AgentMark letters={monogramOf(agent)} name={door.atDesk(agent)} onPress={() => setAsking(true)} />
      {(followed || asking) && <Suspense><LeavingDialog open={asking} agent={agent} onClose={stay} /></Suspense>}
    </>
  )
}
