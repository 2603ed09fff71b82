// Who of a household came in: ticked those who have a file and may come in, and not yet noted today.
import { useState } from 'react'
import { keptOutOn } from '#domain/exclusion/exclusions.ts'
import { runningOn } from '#domain/domiciliation/decisions.ts'
import type { FactId, PersonId } from '#domain/ids.ts'
import { passageTile } from '#domain/passage.ts'
import type { TileState } from '#domain/passage.ts'
import { householdOf } from '#domain/person/household.ts'
import { ayantsDroitOn } from '#domain/person/who.ts'
import type { AyantDroit } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'

export type Relative = {
  readonly person: PersonId
  readonly passage: TileState
  readonly isOut: boolean
  readonly isHolder: boolean
}

/** Someone, and those whom they live with. */
const relativesOn = (register: Register, person: PersonId, day: ServiceDay): readonly Relative[] =>
  [person, ...householdOf(register, person, day)].map((one) => ({
    person: one, passage: passageTile(register, one, day),
    isOut: keptOutOn(register, one, { day }) !== undefined, isHolder: runningOn(register, one, day) !== undefined,
  }))

/** The ayants droit of whoever lives there: without a file, their coming is nobody's sign of life (metier.md §4). */
const kinOn = (register: Register, relatives: readonly Relative[], day: ServiceDay): readonly AyantDroit[] =>
  relatives.flatMap(({ person }) => ayantsDroitOn(register, person, day))

const turned = <Id,>(ids: ReadonlySet<Id>, id: Id): ReadonlySet<Id> => {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return next
}

/** The ticks of the dialog, and what they amount to. */
export const useHousehold = (person: PersonId) => {
  const register = useRegister()
  const { day } = useNow()
  const relatives = relativesOn(register, person, day)
  const [left, setLeft] = useState<ReadonlySet<PersonId>>(new Set())
  const [kin, setKin] = useState<ReadonlySet<FactId>>(new Set())
  const mayCome = ({ isOut, passage }: Relative): boolean => !isOut && passage.today === 0
  const coming = relatives.filter((one) => mayCome(one) && !left.has(one.person)).map((one) => one.person)
  const absent = relatives.filter((one) => one.isHolder && one.passage.today === 0 && !coming.includes(one.person))
  return {
    relatives, kin: kinOn(register, relatives, day), coming, heads: kin.size,
    /** Holders who did not come, where somebody else of theirs does. */
    unheard: coming.length + kin.size === 0 ? [] : absent.map((one) => one.person),
    mayCome, isKinHere: (id: FactId) => kin.has(id),
    turn: (one: PersonId) => setLeft((before) => turned(before, one)),
    turnKin: (id: FactId) => setKin((before) => turned(before, id)),
  }
}
