import { changeSettings } from '#desk/changeSettings.ts'
import { initialSettings } from '#domain/settings.ts'
import type { Prestation } from '#domain/settings.ts'
import { prestationIcon } from '#ui/app/prestationIcon.ts'
import { useDraft } from '#ui/app/useDraft.ts'
import { useForm } from '#ui/desk/useForm.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import type { Gesture } from '#ui/domiciliation/useGesture.ts'
import { formOf, placedAt, prestationIn } from '#ui/settings/prestationForm.ts'
import type { PrestationForm } from '#ui/settings/prestationForm.ts'
import s from '#ui/settings/Settings.module.css'
import { CheckField } from '#ui/parts/CheckField.tsx'
import { Segmented } from '#ui/parts/Segmented.tsx'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { Stepper } from '#ui/parts/Stepper.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { offers as words } from '#ui/texts/offers.ts'
import { settings } from '#ui/texts/settings.ts'
import { prestationWord } from '#ui/texts/prestationWord.ts'

type EditPrestationProps = { readonly list: readonly Prestation[]; readonly prestation: Prestation; readonly onClose: () => void }
type FieldsProps = { readonly form: PrestationForm; readonly write: (typed: Partial<PrestationForm>) => void; readonly gesture: Gesture }

const published = new Set(initialSettings.prestations.map(({ code }) => code))
const icons = Object.entries(settings.prestations.icons).map(([value, word]) => ({ value, word, icon: prestationIcon(value) }))
const pers = (['none', 'day', 'week', 'month'] as const).map((value) => ({ value, word: words.pers[value] }))

/** What a prestation is, how often one has it, when it is given, and whether it counts. The published four keep their names (desk.md §9). */
export function EditPrestation({ list, prestation, onClose }: EditPrestationProps) {
  const draft = useDraft('prestation', undefined, prestation.code)
  const gesture = useGesture(onClose, draft)
  const place = list.findIndex(({ code }) => code === prestation.code) + 1
  const [form, write] = useForm(draft, formOf(prestation, place))
  const isOwn = !published.has(prestation.code)
  const step = () => {
    const next = isOwn && form.name.trim() === '' ? 'nameless' : prestationIn(form, prestation)
    return typeof next === 'string' ? next : changeSettings({ prestations: placedAt(list, next, form.place) })
  }
  return (
    <GestureDialog wide title={words.title(prestationWord(prestation))} verb={words.verb} keep={words.keep} inFields={['nameless', 'noSuchLimit', 'noSuchSeason']} {...{ gesture, step, onClose }}>
      {isOwn && <OwnFields {...{ form, write, gesture }} />}
      <Stepper label={words.place} min={1} max={list.length} value={form.place} onChange={(to) => write({ place: to })} />
      <Often {...{ form, write, gesture }} />
      <SeasonFields {...{ form, write, gesture }} />
    </GestureDialog>
  )
}

function OwnFields({ form, write, gesture }: FieldsProps) {
  return (
    <>
      <TextField label={words.name} hint={words.nameHint} maxLength={40} value={form.name} onChange={(name) => write({ name })} error={gesture.wrong('nameless')} />
      <Segmented label={words.icon} options={icons} value={form.icon} onChange={(icon) => write({ icon })} />
      <CheckField label={words.counted} hint={words.countedHint} checked={form.counted} onChange={(counted) => write({ counted })} />
    </>
  )
}

function Often({ form, write, gesture }: FieldsProps) {
  return (
    <>
      <CheckField label={words.many} hint={words.manyHint} checked={form.many} onChange={(many) => write({ many })} />
      <div className={s.pair}>
        <SelectField label={words.per} options={pers} value={form.per} onChange={(value) => write({ per: pers.find((one) => one.value === value)?.value ?? 'none' })} />
        {form.per !== 'none' && (
          <TextField label={words.times} hint={words.timesHint} inputMode="numeric" maxLength={2} value={form.times} onChange={(times) => write({ times })} error={gesture.wrong('noSuchLimit')} />
        )}
      </div>
    </>
  )
}

function SeasonFields({ form, write, gesture }: FieldsProps) {
  const wrong = gesture.wrong('noSuchSeason')
  return (
    <div className={s.pair}>
      <TextField label={words.from} hint={words.seasonHint} optional maxLength={7} value={form.from} onChange={(from) => write({ from })} error={wrong} />
      <TextField label={words.to} optional maxLength={7} value={form.to} onChange={(to) => write({ to })} />
    </div>
  )
}
