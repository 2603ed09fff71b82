import { useState } from 'react'
import { changeSettings } from '#desk/changeSettings.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { ResumedDraft } from '#ui/app/ResumedDraft.tsx'
import { useAnswer } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useDraft, useKept } from '#ui/app/useDraft.ts'
import { useHalfFilled } from '#ui/app/useHalfFilled.ts'
import s from '#ui/settings/Settings.module.css'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { TextArea } from '#ui/parts/TextArea.tsx'
import { equivalencesPane as words } from '#ui/texts/equivalences.ts'

// An act stays far under 16 kB.
const longest = 6_000

const written = (groups: readonly (readonly string[])[]): string => groups.map((names) => names.join(' = ')).join('\n')

const read = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .map((line) => line.split('=').map((name) => name.trim()).filter((name) => name !== ''))
    .filter((names) => names.length > 0)

/** Names that the house takes for one another when it looks for someone, one line each (desk.md §3). */
export function EquivalencesPane() {
  const kept = useAnswer((register) => written(settingsOf(register).equivalences), '')
  const draft = useDraft('equivalences')
  const [typed, type] = useKept<string>(draft, 'typed', kept)
  const [error, setError] = useState<string>()
  const act = useAct()
  const groups = read(typed)
  const isSame = written(groups) === kept
  useHalfFilled(!isSame)
  const change = (text: string) => {
    type(text)
    setError(undefined)
  }
  const save = async () => {
    if (isSame) return
    const alone = groups.find((names) => names.length < 2)
    if (alone !== undefined) return setError(words.alone(alone.join('')))
    const recorded = await act(changeSettings({ equivalences: groups }))
    if (recorded.ok) draft.drop()
  }
  return (
    <Pane>
      <h2 className={s.heading}>{words.title}</h2>
      <p className={s.muted}>{words.text}</p>
      <TextArea label={words.label} hint={words.hint} error={error} value={typed} onChange={change} maxLength={longest} rows={5} optional />
      <ResumedDraft draft={draft} />
      <KeyRow>
        <Key reason={isSame ? words.unchanged : undefined} onPress={() => void save()}>{words.save}</Key>
      </KeyRow>
    </Pane>
  )
}
