import { changeSettings } from '#desk/changeSettings.ts'
import type { FileRules } from '#domain/settings.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { ResumedDraft } from '#ui/app/ResumedDraft.tsx'
import { useAnswer } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useDraft, useKeptParts } from '#ui/app/useDraft.ts'
import { useHalfFilled } from '#ui/app/useHalfFilled.ts'
import s from '#ui/settings/Settings.module.css'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { delaysPane } from '#ui/texts/letterhead.ts'

const offered: { readonly [Rule in keyof FileRules]: readonly number[] } = { priorLetterDays: [8, 15, 21, 30], mailKept: [0, 1, 2, 3, 6, 12] }
const rules = ['priorLetterDays', 'mailKept'] as const
const unchosen: Partial<FileRules> = {}

/** The delays that the house gives itself: to be answered before a radiation, and to keep mail after one. */
export function FileRulesPane() {
  const kept = useAnswer((register) => settingsOf(register).files, '')
  const draft = useDraft('fileRules')
  const [chosen, choose] = useKeptParts<Partial<FileRules>>(draft, 'chosen', unchosen)
  const act = useAct()
  const files = { ...kept, ...chosen }
  const isSame = rules.every((rule) => files[rule] === kept[rule])
  useHalfFilled(!isSame)
  const save = async () => {
    if (isSame) return
    const recorded = await act(changeSettings({ files }))
    if (recorded.ok) draft.drop()
  }
  return (
    <Pane>
      <h2 className={s.heading}>{delaysPane.title}</h2>
      {rules.map((rule) => {
        const { word, ...words } = delaysPane.words[rule]
        const options = [...new Set([...offered[rule], kept[rule]])].toSorted((a, b) => a - b).map((n) => ({ value: String(n), word: word(n) }))
        return <SelectField key={rule} {...words} options={options} value={String(files[rule])} onChange={(value) => choose({ [rule]: Number(value) })} />
      })}
      <ResumedDraft draft={draft} />
      <KeyRow>
        <Key reason={isSame ? delaysPane.unchanged : undefined} onPress={() => void save()}>{delaysPane.save}</Key>
      </KeyRow>
    </Pane>
  )
}
