import { useState } from 'react'
import { agentsOf } from '#domain/agents/agents.ts'
import { auditWords } from '#domain/agents/audit.ts'
import type { PersonId } from '#domain/ids.ts'
import { searchPeople } from '#search/searchPeople.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { Reveal } from '#ui/parts/Reveal.tsx'
import s from '#ui/settings/Audit.module.css'
import type { Audit } from '#ui/settings/useAudit.ts'
import { Key } from '#ui/parts/Key.tsx'
import { Row } from '#ui/parts/Row.tsx'
import { RowList } from '#ui/parts/RowList.tsx'
import { SearchBox } from '#ui/parts/SearchBox.tsx'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { audit as words } from '#ui/texts/audit.ts'
import { listName, nameOf } from '#ui/texts/names.ts'

type FiltersProps = Pick<Audit, 'asked' | 'ask'>

const whats = [{ value: '', word: words.everything }, ...auditWords.map((value) => ({ value, word: words.words[value] }))] as const

/** By agent, by what, by dates, by person: together they narrow the list. */
export function AuditFilters({ asked, ask }: FiltersProps) {
  const agents = [...agentsOf(useRegister()).values()].map(({ agent, name }) => ({ value: agent, word: name }))
  return (
    <>
      <PersonFilter person={asked.person} onChoose={(person) => ask({ person })} />
      <Reveal title={words.filters}>
        <div className={s.filters}>
          <SelectField label={words.agent} options={[{ value: '' as const, word: words.everyAgent }, ...agents]} value={asked.agent} onChange={(agent) => ask({ agent })} />
          <SelectField label={words.what} options={whats} value={asked.word} onChange={(word) => ask({ word })} />
          <TextField label={words.from} type="date" value={asked.from} onChange={(from) => ask({ from })} />
          <TextField label={words.to} type="date" value={asked.to} onChange={(to) => ask({ to })} />
        </div>
      </Reveal>
    </>
  )
}

type PersonFilterProps = { readonly person: PersonId | undefined; readonly onChoose: (person: PersonId | undefined) => void }

function PersonFilter({ person, onChoose }: PersonFilterProps) {
  const register = useRegister()
  const { day } = useNow()
  const [text, type] = useState('')
  const found = searchPeople(register, { text, day, archive: true })
  const choose = (chosen: PersonId) => {
    onChoose(chosen)
    type('')
  }
  if (person !== undefined)
    return (
      <div className={s.only}>
        <span>{words.onlyOf(nameOf(register, person))}</span>
        <Key onPress={() => onChoose(undefined)}>{words.everyone}</Key>
      </div>
    )
  const first = found[0]
  return (
    <>
      <SearchBox value={text} onChange={type} onEnter={() => first !== undefined && choose(first.person)} />
      {found.length > 0 && (
        <RowList label={words.people} items={found} keyOf={(hit) => hit.person} render={(hit) => <Row small name={listName(hit.who)} box={hit.who.boxNumber} near={hit.near} data-number={hit.who.number} onOpen={() => choose(hit.person)} />} />
      )}
    </>
  )
}
