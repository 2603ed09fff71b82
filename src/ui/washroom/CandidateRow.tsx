import { settingsOf } from '#domain/settingsOf.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { candidateId } from '#ui/washroom/candidateId.ts'
import { JoinMenu } from '#ui/washroom/JoinMenu.tsx'
import { PrestationKey } from '#ui/washroom/PrestationKey.tsx'
import s from '#ui/washroom/Washroom.module.css'
import type { QueueNow } from '#ui/washroom/usePlaces.ts'
import type { Candidate, Serving } from '#ui/washroom/useServing.ts'
import { Row } from '#ui/parts/Row.tsx'
import { markedName } from '#ui/texts/markedName.ts'
import { washroom, washroomCodes } from '#ui/texts/washroom.ts'

type CandidateRowProps = {
  readonly candidate: Candidate
  readonly day: ServiceDay
  readonly chosen: boolean
  readonly serving: Serving
  readonly queues: readonly QueueNow[]
}

/** Someone to serve, and a key for what the house offers; where there are queues, the way to them on a line of its own. */
export function CandidateRow({ candidate: { person, who, near, homonym }, day, chosen, serving, queues }: CandidateRowProps) {
  const { prestations } = settingsOf(useRegister())
  const offered = washroomCodes.flatMap((code) => prestations.find((one) => one.code === code && one.retired !== true) === undefined ? [] : [code])
  const keys = (
    <span className={s.keys}>
      {offered.map((code) => <PrestationKey key={code} person={person} code={code} day={day} onServe={(again) => void serving.serve({ person, code, again })} />)}
    </span>
  )
  const marks = { id: candidateId(person), 'data-number': who.number }
  const words = { name: markedName(who, serving.text), near, box: who.boxNumber, fact: homonym === true ? washroom.born(who) : undefined, chosen }
  if (queues.length === 0) return <Row {...marks} {...words} chip={keys} />
  return (
    <div {...marks} className={s.twoLines}>
      <Row {...words} endWidth={84} end={<JoinMenu person={person} queues={queues} rounds={serving.rounds} onJoined={serving.joined} />} />
      {keys}
    </div>
  )
}
