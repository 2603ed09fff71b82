import { sendPrefectReport } from '#desk/sendPrefectReport.ts'
import { prefectStanding } from '#domain/reports/prefectStanding.ts'
import type { PrefectStanding } from '#domain/reports/prefectStanding.ts'
import { serviceDay } from '#domain/time.ts'
import { ResumedDraft } from '#ui/app/ResumedDraft.tsx'
import { useRegister } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useDraft, useKept } from '#ui/app/useDraft.ts'
import { useNow } from '#ui/app/useNow.ts'
import type { PrefectYear } from '#ui/prefect/prefectYear.ts'
import s from '#ui/prefect/Prefect.module.css'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { prefect } from '#ui/texts/prefect.ts'

const { sending: words, due } = prefect

const stateOf = (standing: PrefectStanding, today: string): readonly [tone: 'ok' | 'warn' | 'info', sentence: string] => {
  if (standing.sent !== undefined) return ['ok', due.sent(standing.sent)]
  if (standing.left !== undefined) return ['info', due.left(standing)]
  return today > standing.due ? ['warn', due.late(standing)] : ['info', due.comes(standing)]
}

/** When the report is due, and what became of it. */
export function Standing({ year }: { readonly year: string }) {
  const { day: today } = useNow()
  const [tone, sentence] = stateOf(prefectStanding(useRegister(), year), today)
  return <Alert tone={tone}>{sentence}</Alert>
}

/** Once the year is over, the day on which the report left is noted here. */
export function SendingPane({ year: { year, running } }: { readonly year: PrefectYear }) {
  const { day: today } = useNow()
  return (
    <Pane label={words.title}>
      <SectionTitle>{words.title}</SectionTitle>
      {running ? <p className={s.note}>{words.notOver(year)}</p> : <SentForm year={year} today={today} />}
    </Pane>
  )
}

function SentForm({ year, today }: { readonly year: string; readonly today: string }) {
  const draft = useDraft('prefectSent', undefined, year)
  const [on, setOn] = useKept(draft, 'on', today)
  const act = useAct()
  const day = serviceDay(on)
  const save = async () => {
    if (day === undefined) return
    const recorded = await act(sendPrefectReport({ year, on: day }))
    if (recorded.ok) draft.drop()
  }
  return (
    <div className={s.pair}>
      <TextField label={words.on} type="date" value={on} max={today} onChange={setOn} />
      <div><Key disabled={day === undefined} onPress={() => void save()}>{words.save}</Key></div>
      <ResumedDraft draft={draft} />
    </div>
  )
}
