import ArrowLeft from 'lucide-react/icons/arrow-left'
import NotebookText from 'lucide-react/icons/notebook-text'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { dayLog } from '#domain/dayLog.ts'
import type { LogEntry } from '#domain/dayLog.ts'
import type { Register } from '#domain/register/register.ts'
import { addDays, serviceDay } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useAnswer } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useRight } from '#ui/app/useRole.ts'
import s from '#ui/desk/DayLog.module.css'
import { LogLayer } from '#ui/desk/LogLayer.tsx'
import type { Asked } from '#ui/desk/LogLayer.tsx'
import { LogRow } from '#ui/desk/LogRow.tsx'
import { dayLogHref } from '#ui/desk/dayLogHref.ts'
import { EmptyState } from '#ui/parts/EmptyState.tsx'
import { KeyLink } from '#ui/parts/KeyLink.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { Panes } from '#ui/parts/Panes.tsx'
import { Period } from '#ui/parts/Period.tsx'
import { RowList } from '#ui/parts/RowList.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { WindowedList } from '#ui/parts/WindowedList.tsx'
import { dayLogWords as words } from '#ui/texts/dayLog.ts'

type DayLogProps = { readonly day: ServiceDay }

const keyOf = ({ facts }: LogEntry): string => String(facts[0]?.id)

const latestFirst = (register: Register, day: ServiceDay) => dayLog(register, day).toReversed()

// A lively day stands whole in the page, its lines as high as their words; past this, lines are one height.
const wholeUpTo = 300

/** Every tap about a day, as it stands: withdrawn ones struck, late ones with their reason; each can be taken back. */
export function DayLog({ day }: DayLogProps) {
  const [, navigate] = useLocation()
  const browses = useRight('browse')
  const [asked, ask] = useState<Asked>()
  return (
    <>
      <Panes
        top={
          <div className={s.top}>
            <KeyLink href="/" icon={ArrowLeft} tall onNavigate={navigate}>{words.back}</KeyLink>
            {browses && <Days day={day} />}
          </div>
        }
        end={<Pane label={words.title}><Entries day={day} onAsk={ask} /></Pane>}
      />
      <LogLayer asked={asked} onClose={() => ask(undefined)} />
    </>
  )
}

function Entries({ day, onAsk }: DayLogProps & { readonly onAsk: (asked: Asked) => void }) {
  const entries = useAnswer(latestFirst, day)
  const rows = {
    label: words.list, items: entries, keyOf,
    empty: <EmptyState icon={NotebookText}>{words.empty}</EmptyState>,
    render: (entry: LogEntry) => <LogRow entry={entry} onAsk={onAsk} />,
  }
  return (
    <>
      <SectionTitle count={entries.length}>{words.title}</SectionTitle>
      {entries.length <= wholeUpTo ? <RowList {...rows} /> : <WindowedList {...rows} rowHeight={84} />}
    </>
  )
}

function Days({ day }: DayLogProps) {
  const { day: today } = useNow()
  const [, navigate] = useLocation()
  const go = (to: ServiceDay) => navigate(dayLogHref(to), { replace: true })
  const typed = (text: string) => {
    const to = serviceDay(text)
    if (to !== undefined && to <= today) go(to)
  }
  return (
    <div className={s.days}>
      <Period
        word={words.day(day, today)} beforeName={words.before} afterName={words.after}
        onBefore={() => go(addDays(day, -1))} onAfter={day < today ? () => go(addDays(day, 1)) : undefined}
      />
      <div className={s.jump}>
        <TextField label={words.dayField} type="date" max={today} value={day} onChange={typed} />
      </div>
    </div>
  )
}
