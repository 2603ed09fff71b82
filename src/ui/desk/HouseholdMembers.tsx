import { useState } from 'react'
import { joinHousehold, leaveHousehold } from '#desk/joinHousehold.ts'
import { householdId } from '#domain/ids.ts'
import type { PersonId } from '#domain/ids.ts'
import { findPeople } from '#ui/app/findPeople.ts'
import { useHouse, useRegister } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useNow } from '#ui/app/useNow.ts'
import s from '#ui/desk/PersonFields.module.css'
import type { Relative } from '#ui/desk/useHousehold.ts'
import { Key } from '#ui/parts/Key.tsx'
import { Row } from '#ui/parts/Row.tsx'
import { RowList } from '#ui/parts/RowList.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { household as words } from '#ui/texts/household.ts'
import { listName, nameOf } from '#ui/texts/names.ts'

type HouseholdMembersProps = { readonly person: PersonId; readonly relatives: readonly Relative[] }

// Under the ticks, a few are enough: the name is known.
const most = 4

/** Who is of the household: those who leave it, and whoever has a file and joins it. */
export function HouseholdMembers({ person, relatives }: HouseholdMembersProps) {
  const register = useRegister()
  const act = useAct()
  return (
    <section className={s.stack}>
      <SectionTitle level={3}>{words.manage}</SectionTitle>
      {relatives.length > 1 && relatives.map(({ person: one }) => (
        <div key={one} className={s.note}>
          <span>{nameOf(register, one)}</span>
          <Key variant="quiet" name={words.leaveName(nameOf(register, one))} onPress={() => void act(leaveHousehold({ person: one }))}>{words.leave}</Key>
        </div>
      ))}
      <Joining person={person} relatives={relatives} />
    </section>
  )
}

function Joining({ person, relatives }: HouseholdMembersProps) {
  const register = useRegister()
  const { day } = useNow()
  const act = useAct()
  const { journal } = useHouse().opened
  const [typed, type] = useState('')
  const found = findPeople(journal, register, { text: typed, day }).filter((hit) => !relatives.some((one) => one.person === hit.person)).slice(0, most)
  const join = (other: PersonId) => {
    void act(joinHousehold({ person, other, household: householdId(journal.newId()) }))
    type('')
  }
  return (
    <>
      <TextField label={words.find} hint={words.findHint} value={typed} onChange={type} />
      <RowList
        label={words.found}
        items={found}
        keyOf={(hit) => hit.person}
        render={({ person: other, who, near }) => (
          <Row
            small data-number={who.number} name={listName(who)} box={who.boxNumber} near={near} endWidth={84}
            end={<Key name={words.addName(nameOf(register, other))} onPress={() => join(other)}>{words.add}</Key>}
          />
        )}
      />
    </>
  )
}
