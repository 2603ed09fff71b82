import { useMemo } from 'react'
import { ofBefore } from '#domain/reports/annualReport.ts'
import type { Period } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { authorOf } from '#ui/domiciliation/authorOf.ts'
import { ActList } from '#ui/figures/acts/ActList.tsx'
import type { Told } from '#ui/figures/acts/ActRow.tsx'
import { ActsPaper } from '#ui/figures/acts/ActsPaper.tsx'
import s from '#ui/figures/acts/Acts.module.css'
import { filtered, totalOf } from '#ui/figures/acts/items.ts'
import type { Shown } from '#ui/figures/acts/items.ts'
import type { Filter } from '#ui/figures/acts/kept.ts'
import type { Counted, SetApart } from '#ui/figures/acts/actsOf.ts'
import { useNaming } from '#ui/figures/acts/useNaming.ts'
import { useShown } from '#ui/figures/useShown.ts'
import { actWords, apartWords, behindWords as words, lineWords } from '#ui/texts/behind.ts'

type ListedProps = {
  readonly code: string
  readonly period: Period
  readonly title: string
  readonly when: string
  readonly place: string
  readonly list: Filter['list']
  readonly lines: readonly Counted[]
  readonly apart: readonly SetApart[]
  readonly filter: Filter
  readonly printing: boolean
}

const nameless = ({ closing, facts, day }: Counted, isBefore: boolean): string | undefined => {
  if (closing === true) return isBefore ? words.moved : words.erased
  return facts.length === 0 ? words.dayHead(day) : undefined
}

/** The list that is shown: what counts, or what stands apart. */
export function Listed(props: ListedProps) {
  const register = useRegister()
  const { code, lines, apart, list } = props
  const before = ofBefore(code)
  const counted = (line: Counted): Told => ({ fact: lineWords(register, before ?? code, line), name: nameless(line, before !== undefined) })
  const beside = ({ apart: one, facts: [fact] }: SetApart): Told => ({
    fact: fact === undefined ? '' : actWords(register, fact), warn: apartWords(one, one.by === undefined ? '' : authorOf(register, one.by)),
  })
  return list === 'counted' ? <Lines {...props} shown={lines} tell={counted} /> : <Lines key={list} {...props} shown={apart} tell={beside} />
}

type LinesProps<T extends Shown> = ListedProps & { readonly shown: readonly T[]; readonly tell: (line: T) => Told }

function Lines<T extends Shown>({ shown, tell, code, period, title, when, place, filter, printing }: LinesProps<T>) {
  const naming = useNaming()
  // A keystroke is painted first, the list follows.
  const asked = useShown(filter)
  const left = useMemo(() => filtered(shown, asked, naming.bears(asked.name)), [shown, asked, naming])
  const isFiltered = left !== shown
  return (
    <>
      {isFiltered && <output className={s.muted}>{words.some(totalOf(left), totalOf(shown))}</output>}
      <ActList label={title} place={place} lines={left} by={asked.by} naming={naming} tell={tell} empty={isFiltered ? words.nobody : words.none} />
      {printing && <ActsPaper code={code} period={period} title={title} when={when} lines={left} naming={naming} tell={tell} />}
    </>
  )
}
