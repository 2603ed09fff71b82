import { useState } from 'react'
import type { PersonId } from '#domain/ids.ts'
import { whoIs } from '#domain/person/who.ts'
import { lookAlikes } from '#search/lookAlikes.ts'
import { findPeople, seesArchive } from '#ui/app/findPeople.ts'
import { useHouse, useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { Key } from '#ui/parts/Key.tsx'
import { Row } from '#ui/parts/Row.tsx'
import { RowList } from '#ui/parts/RowList.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { merge as words } from '#ui/texts/merge.ts'
import { listName, nameOf } from '#ui/texts/names.ts'

type MergeFoundProps = { readonly person: PersonId; readonly error: string | undefined; readonly onChoose: (other: PersonId) => void }

// The two files are compared under the list: a few are enough.
const most = 5

const useFound = (person: PersonId, typed: string): readonly PersonId[] => {
  const register = useRegister()
  const { day } = useNow()
  const { journal } = useHouse().opened
  const found = typed.trim() === ''
    ? lookAlikes(register, { who: whoIs(register, person), day, archive: seesArchive(journal, register) })
    : findPeople(journal, register, { text: typed, day }).map((hit) => hit.person)
  return found.filter((one) => one !== person).slice(0, most)
}

/** The other file: among those that look like this one, or by whatever it is searched by. */
export function MergeFound({ person, error, onChoose }: MergeFoundProps) {
  const register = useRegister()
  const [typed, type] = useState('')
  const found = useFound(person, typed)
  return (
    <>
      <TextField label={words.find} hint={words.findHint} value={typed} onChange={type} error={error} />
      <RowList
        label={typed.trim() === '' ? words.alike : words.found}
        items={found}
        keyOf={(other) => other}
        render={(other) => {
          const who = whoIs(register, other)
          return (
            <Row
              small data-number={who.number} name={listName(who)} box={who.boxNumber} fact={who.number} endWidth={112}
              end={<Key name={words.chooseName(nameOf(register, other))} onPress={() => onChoose(other)}>{words.choose}</Key>}
            />
          )
        }}
      />
    </>
  )
}
