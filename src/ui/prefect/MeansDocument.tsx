import { declareYear } from '#desk/declareYear.ts'
import { agentName } from '#domain/agents/agentAt.ts'
import { declarationsOf } from '#domain/reports/meansOf.ts'
import { waitingDelays } from '#domain/reports/yearMeans.ts'
import { delayLabels } from '#exports/texts/domifaAxes.ts'
import { ResumedDraft } from '#ui/app/ResumedDraft.tsx'
import { useRegister } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { keptIn, useDraft } from '#ui/app/useDraft.ts'
import { useHalfFilled } from '#ui/app/useHalfFilled.ts'
import { useNow } from '#ui/app/useNow.ts'
import { ViewTabs } from '#ui/figures/ViewTabs.tsx'
import s from '#ui/prefect/Prefect.module.css'
import { PrefectBar } from '#ui/prefect/PrefectBar.tsx'
import type { DocumentProps } from '#ui/prefect/prefectYear.ts'
import { amounts, isAmount, keptMeans, readMeans, typedMeans } from '#ui/prefect/readMeans.ts'
import type { Amount, TypedMeans } from '#ui/prefect/readMeans.ts'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { Panes } from '#ui/parts/Panes.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { Segmented } from '#ui/parts/Segmented.tsx'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { TextArea } from '#ui/parts/TextArea.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { cautionOf } from '#ui/texts/freeText.ts'
import { meansForm as words } from '#ui/texts/prefect.ts'

const longest = 200

/** What the house answers for the year: a form, whose last answers stand. */
export function MeansDocument({ period, year }: DocumentProps) {
  const { day: today } = useNow()
  return (
    <Panes
      top={<><ViewTabs period={period} /><PrefectBar period={period} today={today} piece="moyens" /></>}
      end={
        <div className={s.document}>
          <Pane label={words.title(year.year)}>
            <SectionTitle>{words.title(year.year)}</SectionTitle>
            {year.closing !== undefined && <p className={s.note}>{words.afterClosing}</p>}
            <MeansForm key={year.year} year={year.year} />
            <p className={s.note}>{words.text}</p>
          </Pane>
        </div>
      }
    />
  )
}

const useMeansForm = (year: string) => {
  const register = useRegister()
  const [last] = declarationsOf(register, year)
  const draft = useDraft('yearMeans', undefined, year)
  const kept = typedMeans(last?.secret ?? {})
  const typed = keptMeans((field) => keptIn(draft.contents, field, kept[field]))
  const isSame = JSON.stringify(readMeans(typed)) === JSON.stringify(readMeans(kept))
  // Field by field: two that are filled within a frame are both kept.
  const write = (field: keyof TypedMeans) => (text: string) => draft.write({ [field]: text }, { [field]: kept[field] })
  return { draft, typed, isSame, write, last, by: last === undefined ? '' : (agentName(register, last.agent) ?? '') }
}

const errorOf = (field: Amount, typed: TypedMeans): string | undefined => {
  if (!isAmount(field, typed[field])) return words.wrong.number
  const { humanCost = 0, totalCost = humanCost } = readMeans(typed)
  return field === 'totalCost' && totalCost < humanCost ? words.wrong.total : undefined
}

function MeansForm({ year }: { readonly year: string }) {
  const { draft, typed, isSame, write, last, by } = useMeansForm(year)
  const act = useAct()
  useHalfFilled(!isSame)
  const isWrong = amounts.some((field) => errorOf(field, typed) !== undefined)
  const save = async () => {
    if (isSame || isWrong) return
    const recorded = await act(declareYear({ year, means: readMeans(typed) }))
    if (recorded.ok) draft.drop()
  }
  return (
    <div className={s.form}>
      {last !== undefined && <p className={s.note}>{words.declared(last.day, by)}</p>}
      <Waiting typed={typed} write={write} />
      {amounts.map((field) => (
        <TextField key={field} {...words.fields[field]} value={typed[field]} error={errorOf(field, typed)} inputMode={field === 'staff' ? 'text' : 'numeric'} maxLength={12} onChange={write(field)} optional />
      ))}
      <TextArea {...words.material} value={typed.material} caution={cautionOf(typed.material)} maxLength={longest} onChange={write('material')} optional />
      <ResumedDraft draft={draft} />
      <KeyRow>
        <Key variant="filled" disabled={isWrong} reason={isSame && !isWrong ? words.unchanged : undefined} onPress={() => void save()}>{words.save}</Key>
      </KeyRow>
    </div>
  )
}

const yesNo = [{ value: 'yes', word: words.answers.yes }, { value: 'no', word: words.answers.no }, { value: '', word: words.answers.none }] as const
const delays = [{ value: '', word: words.answers.none }, ...waitingDelays.map((delay) => ({ value: delay, word: delayLabels[delay][1] }))] as const

type WaitingProps = { readonly typed: TypedMeans; readonly write: (field: keyof TypedMeans) => (text: string) => void }

function Waiting({ typed, write }: WaitingProps) {
  return (
    <>
      <div>
        <p className={s.legend} aria-hidden="true">{words.waitingList}</p>
        <Segmented label={words.waitingList} options={yesNo} value={yesNo.find(({ value }) => value === typed.waitingList)?.value} onChange={write('waitingList')} />
      </div>
      <SelectField label={words.delay} options={delays} value={delays.find(({ value }) => value === typed.delay)?.value ?? ''} onChange={write('delay')} />
    </>
  )
}
