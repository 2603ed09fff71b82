import FileText from 'lucide-react/icons/file-text'
import { useState } from 'react'
import type { RefObject } from 'react'
import { copiedFrom } from '#domain/daySheet.ts'
import type { LogEntry } from '#domain/dayLog.ts'
import { hourOf } from '#domain/facts/fact.ts'
import { serviceDay, timeOfDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useStanding } from '#ui/app/standing.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useTakeBack } from '#ui/app/useTakeBack.ts'
import type { WhenForm } from '#ui/desk/whenForm.ts'
import s from '#ui/sheet/Copy.module.css'
import { UndoSheet } from '#ui/sheet/UndoSheet.tsx'
import { classes } from '#ui/parts/classes.ts'
import { EmptyState } from '#ui/parts/EmptyState.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { LeadHour } from '#ui/parts/LeadHour.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { RowList } from '#ui/parts/RowList.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { tapSentence } from '#ui/texts/acts.ts'
import { hour } from '#ui/texts/dates.ts'
import { sheet } from '#ui/texts/sheet.ts'

const words = sheet.copy

const useCopied = ({ day, reason }: WhenForm): readonly LogEntry[] => {
  const register = useRegister()
  const agent = useStanding()
  const { day: today } = useNow()
  return copiedFrom(register, { day: serviceDay(day) ?? today, agent, reason, on: today }).toReversed()
}

/** What was copied of this sheet, the latest on top: line by line it can be taken back, or as a whole. It is read from the register, so it outlives a lock. */
export function CopiedList({ form, line }: { readonly form: WhenForm; readonly line: RefObject<HTMLInputElement | null> }) {
  const copied = useCopied(form)
  const [asking, ask] = useState(false)
  const { day: today } = useNow()
  const n = copied.length
  const timed = copied.some((entry) => hourIn(entry) !== undefined)
  return (
    <Pane label={words.list} footer={n === 0 ? undefined : <Key variant="quiet" onPress={() => ask(true)}>{words.undoAll(n)}</Key>}>
      <SectionTitle count={n}>{words.list}</SectionTitle>
      <RowList
        label={words.list} items={copied} keyOf={({ facts }) => String(facts[0]?.id)} empty={<EmptyState icon={FileText}>{words.empty}</EmptyState>}
        render={(entry) => <Copied entry={entry} line={line} timed={timed} />}
      />
      {asking && <UndoSheet copied={copied} day={serviceDay(form.day) ?? today} onClose={() => ask(false)} />}
    </Pane>
  )
}

const hourIn = ({ facts }: LogEntry) => timeOfDay(facts.map(hourOf).find((text) => text !== '') ?? '')

type CopiedProps = {
  readonly entry: LogEntry
  readonly line: RefObject<HTMLInputElement | null>
  /** One of the lines at least has an hour: each keeps its place for it. */
  readonly timed: boolean
}

function Copied({ entry, line, timed }: CopiedProps) {
  const { facts } = entry
  const register = useRegister()
  const takeBack = useTakeBack()
  const what = tapSentence(register, facts)
  const at = hourIn(entry)
  const undo = async () => {
    await takeBack(facts)
    // What had the focus is gone: the hand goes on where it types.
    if (document.activeElement === document.body) line.current?.focus()
  }
  return (
    <div className={classes(s.copied, !timed && s.untimed)}>
      {timed && <LeadHour>{at === undefined ? '' : hour(at)}</LeadHour>}
      <span>{what}</span>
      <Key variant="quiet" name={words.undoName(what)} onPress={() => void undo()}>{words.undo}</Key>
    </div>
  )
}
