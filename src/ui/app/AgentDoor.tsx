import DoorOpen from 'lucide-react/icons/door-open'
import Lock from 'lucide-react/icons/lock'
import { useState } from 'react'
import { agentAt } from '#domain/agents/agentAt.ts'
import type { DeviceId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { useDoor } from '#ui/app/door.ts'
import { useAnswer, useHouse } from '#ui/app/house.ts'
import { useExchange } from '#ui/app/useExchange.ts'
import { AgentMark } from '#ui/parts/AgentMark.tsx'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { door, monogramOf } from '#ui/texts/door.ts'

const agentOf = (register: Register, dev: DeviceId | undefined): string => agentAt(register, dev) ?? door.someone
const placeOf = (register: Register): string => settingsOf(register).place

/** Who is at the desk, at the foot of the rail; a press offers to leave it. */
export function AgentDoor() {
  const { opened: { demo } } = useHouse()
  const agent = useAnswer(agentOf, useExchange().standing.dev)
  const place = useAnswer(placeOf, undefined)
  const { close, quitDemo } = useDoor()
  const [asking, setAsking] = useState(false)
  const stay = () => setAsking(false)
  const actions = (
    <>
      <Key onPress={stay}>{door.stay}</Key>
      <Key variant="filled" icon={demo ? DoorOpen : Lock} onPress={demo ? quitDemo : close}>
        {demo ? door.quitDemo : door.close}
      </Key>
    </>
  )
  return (
    <>
      <AgentMark letters={monogramOf(agent)} name={door.atDesk(agent)} onPress={() => setAsking(true)} />
      <Dialog open={asking} title={door.title(agent, place)} onClose={stay} actions={actions}>
        <p>{demo ? door.quitText : door.closeText}</p>
      </Dialog>
    </>
  )
}
