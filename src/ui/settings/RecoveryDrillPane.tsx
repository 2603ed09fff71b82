import { useState } from 'react'
import { lastDrillOn } from '#domain/agents/lastDrill.ts'
import { addMonths } from '#domain/time.ts'
import { useAnswer, useHouse } from '#ui/app/house.ts'
import { useNoteAccess } from '#ui/app/useNoteAccess.ts'
import { useNow } from '#ui/app/useNow.ts'
import { SecretForm } from '#ui/settings/SecretForm.tsx'
import s from '#ui/settings/Settings.module.css'
import { missing, useForm } from '#ui/opening/useForm.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { longDay } from '#ui/texts/dates.ts'
import { opening } from '#ui/texts/opening.ts'
import { security } from '#ui/texts/security.ts'

const words = security.drill

/** The printed code is tried while nothing burns: the day it is needed, nobody wonders whether it is the right one (sync.md, "Encryption"). */
export function RecoveryDrillPane() {
  const { form, values, errors, set, busy, broken, works, go } = useDrill()
  return (
    <Pane>
      <h2 className={s.heading}>{words.title}</h2>
      <p className={s.muted}>{words.text}</p>
      <LastDrill />
      <SecretForm {...{ form, busy, broken, go }} verb={words.go} done={works ? words.works : undefined}>
        <TextField label={opening.recover.code} hint={opening.recover.codeHint} value={values.code} error={errors.code} onChange={set('code')} />
      </SecretForm>
    </Pane>
  )
}

function LastDrill() {
  const { day } = useNow()
  const last = useAnswer(lastDrillOn, undefined)
  if (last === undefined) return <Alert tone="warn">{words.never}</Alert>
  if (last < addMonths(day, -12)) return <Alert tone="warn">{words.old(longDay(last))}</Alert>
  return <p>{words.last(longDay(last))}</p>
}

const useDrill = () => {
  const { agents } = useHouse().opened
  const note = useNoteAccess()
  const [works, setWorks] = useState(false)
  const { submit, set, ...form } = useForm({ code: '' })
  const { code } = form.values
  const attempt = async () => {
    setWorks(false)
    const opens = await agents.tryRecoveryCode(code)
    note('recoveryTried', opens ? {} : { detail: words.failedDetail })
    if (!opens) return { code: opening.refusals.wrongRecoveryCode }
    set('code')('')
    setWorks(true)
    return undefined
  }
  return { ...form, set, works, go: () => void submit({ code: missing(code, opening.missing.code) }, attempt) }
}
