import { settingsOf } from '#domain/settingsOf.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { candidateId } from '#ui/washroom/candidateId.ts'
import { PrestationKey } from '#ui/washroom/PrestationKey.tsx'
import s from '#ui/washroom/Washroom.module.css'
import type { Candidate, Serving } from '#ui/washroom/useServing.ts'
import { Row } from '#ui/parts/Row.tsx'
import { markedName } from '#ui/texts/markedName.ts'
import { washroom, washroomCodes } from '#ui/texts/washroom.ts'

type CandidateRowProps = { readonly candidate: Candidate; readonly day: ServiceDay; readonly chosen: boolean; readonly serving: Serving }

/** Someone to serve, and a key for what the house offers. */
export function CandidateRow({ candidate: { person, who, near, homonym }, day, chosen, serving }: CandidateRowProps) {
  const { prestations } = settingsOf(useRegister())
  const offered = washroomCodes.flatMap((code) => prestations.find((one) => one.code === code && one.retired !== true) === undefined ? [] : [code])
  return (
    <Row
      id={candidateId(person)}
      data-number={who.number}
      name={markedName(who, serving.text)}
      near={near}
      box={who.boxNumber}
      fact={homonym === true ? washroom.born(who) : undefined}
      chosen={chosen}
      chip={
        <span className={s.keys}>
          {offered.map((code) => <PrestationKey key={code} person={person} code={code} day={day} onServe={(again) => void serving.serve({ person, code, again })} />)}
        </span>
      }
    />
  )
}
