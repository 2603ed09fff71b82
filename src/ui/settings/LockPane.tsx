import { useState } from 'react'
import { changeSettings } from '#desk/changeSettings.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { timeOfDay } from '#domain/time.ts'
import { ResumedDraft } from '#ui/app/ResumedDraft.tsx'
import { useAnswer } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useDraft, useKeptParts } from '#ui/app/useDraft.ts'
import { useHalfFilled } from '#ui/app/useHalfFilled.ts'
import { DemoCodes } from '#ui/settings/DemoCodes.tsx'
import s from '#ui/settings/Settings.module.css'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { security } from '#ui/texts/security.ts'

const words = security.lock

const among = (offered: readonly number[], now: string) =>
  [...new Set([...offered, Number(now)])].toSorted((a, b) => a - b).map((seconds) => ({ value: String(seconds), word: words.delay(seconds) }))

/** When the screen is veiled, when it asks for a code, and when the day is over. */
export function LockPane() {
  const { draft, fields, write, isSame, error, save } = useLockForm()
  return (
    <Pane>
      <h2 className={s.heading}>{words.title}</h2>
      <p className={s.muted}>{words.text}</p>
      <DemoCodes />
      <SelectField label={words.blur} options={among([30, 60, 120, 300], fields.blurAfter)} value={fields.blurAfter} onChange={(blurAfter) => write({ blurAfter })} />
      <SelectField label={words.lock} options={among([120, 300, 600, 900], fields.lockAfter)} value={fields.lockAfter} error={error.lock} onChange={(lockAfter) => write({ lockAfter })} />
      <TextField label={words.closing} hint={words.closingHint} type="time" value={fields.closing} error={error.closing} onChange={(closing) => write({ closing })} />
      <ResumedDraft draft={draft} />
      <KeyRow>
        <Key reason={isSame ? words.unchanged : undefined} onPress={() => void save()}>{words.save}</Key>
      </KeyRow>
    </Pane>
  )
}

type Fields = { readonly blurAfter: string; readonly lockAfter: string; readonly closing: string }
const untyped: Partial<Fields> = {}

const useLockForm = () => {
  const kept = useAnswer((register) => settingsOf(register).lock, '')
  const before: Fields = { blurAfter: String(kept.blurAfter), lockAfter: String(kept.lockAfter), closing: kept.closing }
  const draft = useDraft('lock')
  const [typed, type] = useKeptParts<Partial<Fields>>(draft, 'typed', untyped)
  const [error, setError] = useState<{ readonly lock?: string; readonly closing?: string }>({})
  const act = useAct()
  const fields = { ...before, ...typed }
  const isSame = fields.blurAfter === before.blurAfter && fields.lockAfter === before.lockAfter && fields.closing === before.closing
  useHalfFilled(!isSame)
  const save = async () => {
    const [closing, blurAfter, lockAfter] = [timeOfDay(fields.closing), Number(fields.blurAfter), Number(fields.lockAfter)]
    if (closing === undefined) return setError({ closing: words.noHour })
    if (blurAfter >= lockAfter) return setError({ lock: words.lockFirst })
    const recorded = await act(changeSettings({ lock: { blurAfter, lockAfter, closing } }))
    if (recorded.ok) draft.drop()
  }
  const write = (part: Partial<Fields>) => {
    type(part)
    setError({})
  }
  return { draft, fields, isSame, error, write, save }
}
