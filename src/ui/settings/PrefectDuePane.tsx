import { changeSettings } from '#desk/changeSettings.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { knownDay, serviceDay } from '#domain/time.ts'
import { ResumedDraft } from '#ui/app/ResumedDraft.tsx'
import { useAnswer } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useDraft, useKept } from '#ui/app/useDraft.ts'
import { useHalfFilled } from '#ui/app/useHalfFilled.ts'
import s from '#ui/settings/Settings.module.css'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { monthAndYear } from '#ui/texts/dates.ts'
import { prefect } from '#ui/texts/prefect.ts'

const { setting: words } = prefect

const two = (n: number): string => String(n).padStart(2, '0')
const days = Array.from({ length: 31 }, (_, i) => ({ value: two(i + 1), word: String(i + 1) }))
const months = Array.from({ length: 12 }, (_, i) => ({ value: two(i + 1), word: monthAndYear(knownDay(`2025-${two(i + 1)}-01`)).replace(' 2025', '') }))

/** The day of the year by which the prefecture wants its report [CASF D264-8]. */
export function PrefectDuePane() {
  const kept = useAnswer((register) => settingsOf(register).prefectDueOn, '')
  const draft = useDraft('prefectDue')
  const [chosen, choose] = useKept(draft, 'on', kept)
  const act = useAct()
  const [month = '', day = ''] = chosen.split('-')
  const isSame = chosen === kept
  // The 29th of February is no day of most years.
  const isWrong = serviceDay(`2025-${chosen}`) === undefined
  useHalfFilled(!isSame)
  const save = async () => {
    if (isSame || isWrong) return
    const recorded = await act(changeSettings({ prefectDueOn: chosen }))
    if (recorded.ok) draft.drop()
  }
  return (
    <Pane>
      <h2 className={s.heading}>{words.title}</h2>
      <p className={s.strong}>{words.label}</p>
      <p className={s.muted}>{words.hint}</p>
      <div className={s.pair}>
        <SelectField label={words.day} options={days} value={day} error={isWrong ? words.wrong : undefined} onChange={(value) => choose(`${month}-${value}`)} />
        <SelectField label={words.month} options={months} value={month} onChange={(value) => choose(`${value}-${day}`)} />
      </div>
      <ResumedDraft draft={draft} />
      <KeyRow>
        <Key disabled={isWrong} reason={isSame ? words.unchanged : undefined} onPress={() => void save()}>{words.save}</Key>
      </KeyRow>
    </Pane>
  )
}
