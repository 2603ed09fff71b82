import type { Kind } from '#domain/facts/kinds.ts'
import { serviceDay } from '#domain/time.ts'
import type { Period } from '#domain/time.ts'
import s from '#ui/figures/acts/Acts.module.css'
import type { Filter } from '#ui/figures/acts/kept.ts'
import { SearchBox } from '#ui/parts/SearchBox.tsx'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { behindWords as words, kindName } from '#ui/texts/behind.ts'

type ActFiltersProps = {
  readonly filter: Filter
  readonly kinds: readonly Kind[]
  /** The days of a flow; a stock stands on one. */
  readonly period: Period | undefined
  readonly onFilter: (part: Partial<Filter>) => void
}

const groups = [{ value: 'day', word: words.groups.day }, { value: 'person', word: words.groups.person }] as const

/** By name, by kind of act, by day; and how they are laid out. */
export function ActFilters({ filter, kinds, period, onFilter }: ActFiltersProps) {
  const options = [{ value: '' as const, word: words.everyKind }, ...kinds.map((value) => ({ value, word: kindName(value) }))]
  return (
    <div className={s.filters}>
      <SearchBox value={filter.name} name={words.search} onChange={(name) => onFilter({ name })} />
      {kinds.length > 0 && <SelectField label={words.kind} options={options} value={filter.kind} onChange={(kind) => onFilter({ kind })} />}
      {period !== undefined && period.from !== period.to && (
        <TextField label={words.day} type="date" min={period.from} max={period.to} value={filter.day} onChange={(day) => onFilter({ day: serviceDay(day) ?? '' })} />
      )}
      <SelectField label={words.by} options={groups} value={filter.by} onChange={(by) => onFilter({ by })} />
    </div>
  )
}
