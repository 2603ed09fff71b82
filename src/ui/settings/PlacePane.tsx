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
import { TextField } from '#ui/parts/TextField.tsx'
import { opening } from '#ui/texts/opening.ts'
import { settings } from '#ui/texts/settings.ts'

/** The name of the place. */
export function PlacePane() {
  const place = useAnswer((register) => settingsOf(register).place, '')
  const draft = useDraft('place')
  const [name, setName] = useKept<string>(draft, 'name', place)
  const [error, setError] = useState<string>()
  const act = useAct()
  const { title, place: label, placeHint, save, unchanged } = settings.house
  const isSame = name.trim() === place
  useHalfFilled(!isSame)
  const change = (value: string) => {
    setName(value)
    setError(undefined)
  }
  const submit = async () => {
    if (isSame) return
    if (name.trim() === '') return setError(opening.missing.place)
    const recorded = await act(changeSettings({ place: name.trim() }))
    if (recorded.ok) draft.drop()
  }
  return (
    <Pane>
      <h2 className={s.heading}>{title}</h2>
      <TextField label={label} hint={placeHint} value={name} error={error} onChange={change} maxLength={200} />
      <ResumedDraft draft={draft} />
      <KeyRow>
        <Key reason={isSame ? unchanged : undefined} onPress={() => void submit()}>
          {save}
        </Key>
      </KeyRow>
    </Pane>
  )
}
