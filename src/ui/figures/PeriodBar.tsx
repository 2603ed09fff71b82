import { useState } from 'react'
import CalendarRange from 'lucide-react/icons/calendar-range'
import Printer from 'lucide-react/icons/printer'
import type { Period as Days, ServiceDay } from '#domain/time.ts'
import bar from '#ui/figures/Bar.module.css'
import { FreeDates } from '#ui/figures/FreeDates.tsx'
import { anchorOf, kindOfPeriod, neighbour, periodAround, presets, writePeriod } from '#ui/figures/period.ts'
import type { PeriodKind } from '#ui/figures/period.ts'
import s from '#ui/figures/PeriodBar.module.css'
import { Menu } from '#ui/parts/Menu.tsx'
import { Period } from '#ui/parts/Period.tsx'
import { Tabs } from '#ui/parts/Tabs.tsx'
import { figures } from '#ui/texts/figures.ts'

type PeriodBarProps = {
  readonly period: Days
  readonly today: ServiceDay
  readonly onGo: (period: Days) => void
  readonly onPrint: () => void
}

const spanned = (kind: PeriodKind, period: Days): string | undefined => (kind === 'week' || kind === 'quarter' ? figures.spanned[kind](period) : undefined)

/** Which days the figures are of, and what can be done with them. */
export function PeriodBar({ period, today, onGo, onPrint }: PeriodBarProps) {
  const [choosing, choose] = useState(false)
  const kind = kindOfPeriod(period)
  const around = (preset: (typeof presets)[number]) => periodAround(preset, anchorOf(period, today))
  const tabs = presets.map((id) => ({ id, word: figures.preset[id], href: writePeriod(around(id)) }))
  const later = neighbour(period, 1)
  const items = [
    { word: figures.free.word, icon: CalendarRange, onChoose: () => choose(true) },
    { word: figures.print, icon: Printer, onChoose: onPrint },
  ]
  return (
    <div className={bar.bar}>
      <Tabs label={figures.presets} tabs={tabs} current={kind} onChoose={(id) => onGo(around(presets.find((one) => one === id) ?? 'month'))} compact />
      <Period
        word={figures.named[kind](period)}
        note={spanned(kind, period)}
        beforeName={figures.before[kind]}
        afterName={figures.after[kind]}
        onBefore={() => onGo(neighbour(period, -1))}
        onAfter={later.from > today ? undefined : () => onGo(later)}
      />
      <div className={s.keys}>
        <Menu label={figures.more} items={items} />
      </div>
      {choosing && <FreeDates period={period} onGo={onGo} onClose={() => choose(false)} />}
    </div>
  )
}
