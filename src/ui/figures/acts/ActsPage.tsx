import ArrowLeft from 'lucide-react/icons/arrow-left'
import Printer from 'lucide-react/icons/printer'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { closedFigures } from '#domain/closings/closings.ts'
import { figuresIn } from '#domain/figures/figures.ts'
import { partsOfMean } from '#domain/figures/means.ts'
import { isStock } from '#domain/figures/stockLines.ts'
import type { Register } from '#domain/register/register.ts'
import { ofBefore, yearBefore } from '#domain/reports/annualReport.ts'
import { publishedBefore } from '#domain/reports/behindReports.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { Period } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useDeskKey } from '#ui/app/standing.ts'
import { AfterClosing } from '#ui/closings/AfterClosing.tsx'
import { ActFilters } from '#ui/figures/acts/ActFilters.tsx'
import s from '#ui/figures/acts/Acts.module.css'
import { Listed } from '#ui/figures/acts/Listed.tsx'
import { MeanParts } from '#ui/figures/acts/MeanParts.tsx'
import { withoutActs } from '#ui/figures/acts/address.ts'
import { kindsIn, totalOf } from '#ui/figures/acts/items.ts'
import { dropAt, keepAt, keptAt } from '#ui/figures/acts/kept.ts'
import type { Filter } from '#ui/figures/acts/kept.ts'
import { labelOf } from '#ui/figures/acts/labelOf.ts'
import { periodName } from '#ui/figures/acts/periodName.ts'
import { toldAt } from '#ui/figures/acts/useOpenActs.ts'
import type { Acts } from '#ui/figures/acts/actsOf.ts'
import { useActs } from '#ui/figures/acts/useActs.ts'
import { useFocusedHead } from '#ui/figures/acts/useFocusedHead.ts'
import { useNotedActs } from '#ui/figures/acts/useNotedActs.ts'
import { useNotedPrinting } from '#ui/figures/useNotedPrinting.ts'
import { Key } from '#ui/parts/Key.tsx'
import { KeyLink } from '#ui/parts/KeyLink.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { Panes } from '#ui/parts/Panes.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { Tabs } from '#ui/parts/Tabs.tsx'
import { behindWords as words } from '#ui/texts/behind.ts'
import { amount, figures } from '#ui/texts/figures.ts'

type ActsPageProps = { readonly code: string; readonly period: Period; readonly search: string }

const useFilter = (place: string): readonly [Filter, (part: Partial<Filter>) => void] => {
  const [filter, set] = useState(() => keptAt(place).filter)
  const change = (part: Partial<Filter>) => {
    const next = { ...filter, ...part }
    keepAt(place, { filter: next, top: 0 })
    set(next)
  }
  return [filter, change]
}

const lists = ['counted', 'apart'] as const

// Under `before.`, the figure and the days of the year before.
const figureOfCode = (code: string, period: Period): { readonly figure: string; readonly days: Period } => {
  const before = ofBefore(code)
  return before === undefined ? { figure: code, days: period } : { figure: before, days: yearBefore(period) }
}

// A mean is entitled as its document told it, whatever its parts are since: as the period was closed, or that of the year before.
const meanTold = (register: Register, code: string, period: Period): number => {
  const { figure, days } = figureOfCode(code, period)
  const published = figure === code ? closedFigures(register, days)?.get(figure) : publishedBefore(register, figure, period)
  return published ?? figuresIn(register, days, settingsOf(register).calendar).get(figure) ?? 0
}

const totalTold = (register: Register, { code, period }: Pick<ActsPageProps, 'code' | 'period'>, acts: Acts | undefined): string | undefined => {
  if (figureOfCode(code, period).figure in partsOfMean) return amount(meanTold(register, code, period))
  return acts && amount(totalOf(acts.lines))
}

/** Every act that makes a figure, and what was noted beside and does not count: the second step of a figure, with names (metier.md §8). */
export function ActsPage({ code, period, search }: ActsPageProps) {
  const register = useRegister()
  const place = `${useDeskKey()} ${search}`
  const head = useFocusedHead()
  const acts = useActs(code, period)
  const { figure, days } = figureOfCode(code, period)
  const label = labelOf(figure, settingsOf(register))
  // What the key said that was pressed stands until they are found: a part of them is never counted.
  const n = totalTold(register, { code, period }, acts) ?? toldAt(search)
  const title = n === undefined ? label : words.title(label, n)
  const { printing, print } = useNotedPrinting(words.noted(title))
  const when = isStock(figure) ? figures.on(days.to) : periodName(days)
  return (
    <Panes
      top={<Top back={withoutActs(search)} place={place} onPrint={print} />}
      end={
        <Pane label={title}>
          <div ref={head} tabIndex={-1}><SectionTitle aside={when}>{title}</SectionTitle></div>
          <AfterClosing period={days} />
          <MeanParts code={figure} told={n} search={search} register={register} period={days} />
          {acts === undefined ? <div className={s.list} aria-busy /> : <Found {...{ code, figure, period: days, title, when, place, printing, acts }} label={label} />}
        </Pane>
      }
    />
  )
}

type FoundProps = { readonly code: string; readonly figure: string; readonly label: string; readonly period: Period; readonly title: string; readonly when: string; readonly place: string; readonly printing: boolean; readonly acts: Acts }

function Found({ acts: { lines, apart }, figure, label, ...props }: FoundProps) {
  const { period, when, place } = props
  const [filter, change] = useFilter(place)
  useNotedActs(words.seen(label, when), [lines, apart])
  const list = apart.length === 0 ? 'counted' : filter.list
  return (
    <>
      {apart.length > 0 && <Tabs compact label={words.lists.label} tabs={[{ id: lists[0], word: words.lists.counted }, { id: lists[1], word: words.lists.apart, count: apart.length }]} current={list} onChoose={(id) => change({ list: lists.find((one) => one === id) ?? 'counted' })} />}
      <ActFilters filter={filter} kinds={kindsIn(list === 'counted' ? lines : apart)} period={isStock(figure) ? undefined : period} onFilter={change} />
      <Listed {...props} {...{ list, lines, apart, filter }} />
    </>
  )
}

function Top({ back, place, onPrint }: { readonly back: string; readonly place: string; readonly onPrint: () => void }) {
  const [, navigate] = useLocation()
  const leave = () => {
    navigate(back)
    // The list notes its place as it goes.
    setTimeout(() => dropAt(place))
  }
  return (
    <div className={s.top}>
      <KeyLink href={back} icon={ArrowLeft} tall name={words.back} onNavigate={leave}>{words.backWord}</KeyLink>
      <Key icon={Printer} tall name={words.print} onPress={onPrint}>{words.printWord}</Key>
    </div>
  )
}
