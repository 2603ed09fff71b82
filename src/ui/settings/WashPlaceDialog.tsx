import { changeSettings } from '#desk/changeSettings.ts'
import { isOfferedOn } from '#domain/prestation.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { Place, PlaceKind } from '#domain/washroom/words.ts'
import { useRegister } from '#ui/app/house.ts'
import { useDraft } from '#ui/app/useDraft.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useForm } from '#ui/desk/useForm.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import type { Gesture } from '#ui/domiciliation/useGesture.ts'
import { CheckField } from '#ui/parts/CheckField.tsx'
import { Segmented } from '#ui/parts/Segmented.tsx'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { washPlaces as words } from '#ui/texts/washPlaces.ts'
import { prestationWord } from '#ui/texts/prestationWord.ts'

type WashPlaceDialogProps = { readonly places: readonly Place[]; readonly place: Place; readonly onClose: () => void }
type Form = { readonly name: string; readonly kind: PlaceKind; readonly prestation: string; readonly minutes: string; readonly counted: boolean }

const formOf = ({ name, kind, prestation, minutes, uncounted }: Place): Form => ({ name, kind, prestation, minutes: String(minutes), counted: uncounted !== true })

const placeIn = ({ name, kind, prestation, minutes, counted }: Form, { code }: Place): Place => ({
  code, name: name.trim(), kind, prestation, minutes: Number(minutes), ...(counted ? {} : { uncounted: true }),
})

const placed = (places: readonly Place[], next: Place): readonly Place[] =>
  places.some(({ code }) => code === next.code) ? places.map((one) => (one.code === next.code ? next : one)) : [...places, next]

const wrongName = ({ told, wrong }: Gesture): string | undefined => {
  if (told?.code === 'nameMissing') return words.nameMissing
  return told?.code === 'numberTaken' ? words.nameTaken : wrong('textTooLong')
}

const useQueues = (): readonly { readonly value: string; readonly word: string }[] => {
  const { day } = useNow()
  return settingsOf(useRegister()).prestations.filter((one) => isOfferedOn(one, day)).map((one) => ({ value: one.code, word: prestationWord(one) }))
}

/** A cabin or a machine: its name, whose queue it serves, and how long a turn lasts. */
export function WashPlaceDialog({ places, place, onClose }: WashPlaceDialogProps) {
  const queues = useQueues()
  const isNew = !places.some(({ code }) => code === place.code)
  const draft = useDraft('washPlace', undefined, isNew ? '' : place.code)
  const gesture = useGesture(onClose, draft)
  const [form, write] = useForm(draft, formOf(place))
  const title = isNew ? words.newTitle : words.editTitle(place.name)
  return (
    <GestureDialog title={title} verb={words.verb} keep={words.keep} inFields={['nameMissing', 'numberTaken', 'textTooLong', 'outOfRange']} step={() => changeSettings({ places: placed(places, placeIn(form, place)) })} {...{ gesture, onClose }}>
      <TextField label={words.name} hint={words.nameHint} maxLength={40} value={form.name} onChange={(name) => write({ name })} error={wrongName(gesture)} takesFocus />
      <Segmented label={words.kind} options={words.kinds} value={form.kind} onChange={(kind) => write({ kind })} />
      <SelectField label={words.prestation} options={queues} value={form.prestation} onChange={(prestation) => write({ prestation })} />
      <TextField label={words.minutes} hint={words.minutesHint} inputMode="numeric" maxLength={3} value={form.minutes} onChange={(minutes) => write({ minutes })} error={gesture.wrong('outOfRange') === undefined ? undefined : words.minutesWrong} />
      <CheckField label={words.uncounted} hint={words.uncountedHint} checked={!form.counted} onChange={(off) => write({ counted: !off })} />
    </GestureDialog>
  )
}
