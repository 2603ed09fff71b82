import CircleQuestionMark from 'lucide-react/icons/circle-question-mark'
import { useState } from 'react'
import { agentsOf } from '#domain/agents/agents.ts'
import type { AgentId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { LeavingKeys } from '#ui/app/LeavingKeys.tsx'
import { useDoor } from '#ui/app/door.ts'
import { useAnswer, useHouse } from '#ui/app/house.ts'
import { useStanding } from '#ui/app/standing.ts'
import { useLockKey } from '#ui/app/useLockKey.ts'
import { useOpenHelp } from '#ui/help/useOpenHelp.ts'
import { AgentMark } from '#ui/parts/AgentMark.tsx'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { door, monogramOf } from '#ui/texts/door.ts'

const nameIn = (register: Register, agent: AgentId): string => agentsOf(register).get(agent)?.name ?? ''
const placeOf = (register: Register): string => settingsOf(register).place

/** Who is at the desk, at the foot of the rail; a press offers to leave it. */
export function AgentDoor() {
  const { opened: { demo } } = useHouse()
  const name = useAnswer(nameIn, useStanding())
  const agent = name === '' ? door.someone : name
  const place = useAnswer(placeOf, undefined)
  const { lock } = useDoor()
  const [asking, setAsking] = useState(false)
  const stay = () => setAsking(false)
  // Closed first: the desk comes back as it was before it was left.
  const leave = (how: 'locked' | 'switching') => {
    stay()
    setTimeout(() => lock(how))
  }
  const openHelp = useOpenHelp()
  const askHelp = () => {
    stay()
    setTimeout(openHelp)
  }
  // OpenDesk locks, also while a guest faces the screen.
  useLockKey(stay)
  return (
    <>
      <AgentMark letters={monogramOf(agent)} name={door.atDesk(agent)} onPress={() => setAsking(true)} />
      <Dialog open={asking} title={door.title(agent, place)} onClose={stay} actions={<LeavingKeys onStay={stay} onLeave={leave} />}>
        <p>{demo ? door.quitText : door.closeText}</p>
        <KeyRow><Key variant="quiet" icon={CircleQuestionMark} onPress={askHelp}>{door.help}</Key></KeyRow>
      </Dialog>
    </>
  )
}
