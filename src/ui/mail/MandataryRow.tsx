import { endProcuration } from '#desk/giveProcuration.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Procuration } from '#domain/mail/procurations.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useRight } from '#ui/app/useRole.ts'
import { InstructionRow } from '#ui/mail/InstructionRow.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { handOut } from '#ui/texts/handOut.ts'

type MandataryRowProps = {
  readonly person: PersonId
  readonly procuration: Procuration
  readonly day: ServiceDay
  /** No piece is chosen, or none waits. */
  readonly nothing: boolean
  readonly onHand: () => void
}

/** A mandatary and how long the procuration holds; one that is still to start offers nothing yet. */
export function MandataryRow({ person, procuration, day, nothing, onHand }: MandataryRowProps) {
  const act = useAct()
  const mayEnd = useRight('files')
  const name = procuration.secret?.name ?? ''
  const birthDate = procuration.secret?.birthDate
  const { from, to } = procuration.data
  const hand = <Key name={handOut.toMandataryName(name)} disabled={nothing} onPress={onHand}>{handOut.toMandatary}</Key>
  return (
    <InstructionRow
      name={name}
      term={from > day ? handOut.later(from, to) : handOut.until(to)}
      checkName={handOut.checkName(name)}
      action={from > day ? undefined : hand}
    >
      <p>{birthDate === undefined ? handOut.unborn : handOut.born(birthDate)}</p>
      {mayEnd && (
        <Key variant="danger" name={handOut.endName(name)} onPress={() => void act(endProcuration({ person, procuration: procuration.id }))}>
          {handOut.end}
        </Key>
      )}
    </InstructionRow>
  )
}
