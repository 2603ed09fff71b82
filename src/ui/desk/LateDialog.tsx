import type { Decide } from '#desk/ports.ts'
import { recordContact } from '#desk/recordContact.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { recordPrestation } from '#desk/recordPrestation.ts'
import { recordReferral } from '#desk/recordReferral.ts'
import type { When } from '#desk/when.ts'
import type { PersonId } from '#domain/ids.ts'
import { offeredOn } from '#domain/prestation.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { serviceDay } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useDraft, useKept } from '#ui/app/useDraft.ts'
import { useHalfFilled } from '#ui/app/useHalfFilled.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { WhenFields, whenCodes } from '#ui/desk/WhenFields.tsx'
import { useForm } from '#ui/desk/useForm.ts'
import { whenForm, whenIn } from '#ui/desk/whenForm.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import { CheckField } from '#ui/parts/CheckField.tsx'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { nameOf } from '#ui/texts/names.ts'
import { person as words } from '#ui/texts/person.ts'
import { prestationWord } from '#ui/texts/prestationWord.ts'
import { referralWord } from '#ui/texts/words.ts'

type LateDialogProps = { readonly person: PersonId; readonly onClose: () => void }
type Wish = { readonly person: PersonId; readonly what: string; readonly when: When; readonly again: boolean }

const { late } = words

// A prestation's code may be anything but these words, which hold a space.
const passage = 'le passage'
const call = 'un appel'
const sentTo = 'orientation vers '

const decide = ({ person, what, when, again }: Wish): Decide => {
  if (what === passage) return recordPassage({ person, when, again })
  if (what === call) return recordContact({ person, channel: 'call', when })
  if (what.startsWith(sentTo)) return recordReferral({ person, referral: what.slice(sentTo.length), when })
  return recordPrestation({ person, prestation: what, when, again })
}

// What was offered on that day: a season may be over by now.
const useWhats = (day: ServiceDay) => {
  const register = useRegister()
  const offered = offeredOn(register, day).map((one) => ({ value: one.code, word: prestationWord(one) }))
  const doors = settingsOf(register).referrals.filter(({ retired }) => retired !== true)
  return [
    { value: passage, word: late.passage }, ...offered, { value: call, word: late.call },
    ...doors.map((one) => ({ value: `${sentTo}${one.code}`, word: late.referral(referralWord(one)) })),
  ]
}

// What can be added on purpose; the same door twice a day cannot.
const asks: ReadonlySet<string | undefined> = new Set(['alreadyRecorded', 'overLimit'])

/** What happened before it could be noted: the paper sheet after a power cut (metier.md §2). */
export function LateDialog({ person, onClose }: LateDialogProps) {
  const register = useRegister()
  const { day } = useNow()
  const draft = useDraft('late', person)
  const gesture = useGesture(onClose, draft)
  const [what, choose] = useKept(draft, 'what', passage)
  const [again, setAgain] = useKept(draft, 'again', false)
  const [form, write] = useForm(draft, whenForm(day))
  const whats = useWhats(serviceDay(form.day) ?? day)
  useHalfFilled(form.reason !== '')
  const step = () => {
    const when = whenIn(form)
    return typeof when === 'string' ? when : decide({ person, what, when, again })
  }
  return (
    <GestureDialog title={late.title(nameOf(register, person))} verb={late.verb} keep={late.keep} inFields={whenCodes} {...{ gesture, step, onClose }}>
      <SelectField label={late.what} options={whats} value={what} onChange={choose} />
      <WhenFields {...{ form, write, gesture }} latest={day} />
      {!what.startsWith(sentTo) && (again || asks.has(gesture.told?.code)) && <CheckField label={late.again} checked={again} onChange={setAgain} />}
    </GestureDialog>
  )
}
