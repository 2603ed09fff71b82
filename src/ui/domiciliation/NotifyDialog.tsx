import { notifyRadiation } from '#desk/notifyRadiation.ts'
import type { Ended } from '#domain/domiciliation/decisions.ts'
import { noticeWays } from '#domain/domiciliation/words.ts'
import type { NoticeWay } from '#domain/domiciliation/words.ts'
import type { PersonId } from '#domain/ids.ts'
import { serviceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useDraft } from '#ui/app/useDraft.ts'
import { useNow } from '#ui/app/useNow.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { useFields } from '#ui/domiciliation/useFields.ts'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { nameOf } from '#ui/texts/names.ts'
import { radiation } from '#ui/texts/radiation.ts'

const { notify } = radiation
const ways = noticeWays.map((value) => ({ value, word: notify.ways[value] }))
const inFields = ['noSuchDay', 'dayAhead', 'beforeDecision']

type NotifyDialogProps = { readonly person: PersonId; readonly ending: Ended; readonly how?: NoticeWay; readonly onClose: () => void }

/** The decision reached the person's mail, or the person: from there the remedies run. `how`: what is proposed first. */
export function NotifyDialog({ person, ending, how = 'inMail', onClose }: NotifyDialogProps) {
  const register = useRegister()
  const { day } = useNow()
  const draft = useDraft('notify', person, ending.id)
  const gesture = useGesture(onClose, draft)
  const [fields, write] = useFields<{ readonly on: string; readonly how: NoticeWay }>(draft, () => ({ on: day, how }))
  const step = () => {
    const on = serviceDay(fields.on)
    return on === undefined ? 'noSuchDay' : notifyRadiation({ ended: ending.id, how: fields.how, on })
  }
  return (
    <GestureDialog title={notify.title(nameOf(register, person))} verb={notify.verb} {...{ gesture, inFields, step, onClose }}>
      <SelectField label={notify.how} options={ways} value={fields.how} onChange={(how) => write({ how })} />
      <TextField label={notify.on} type="date" value={fields.on} onChange={(on) => write({ on })} error={gesture.wrong(...inFields)} />
      <p>{radiation.notice.remedies}</p>
    </GestureDialog>
  )
}
