import type { Later } from '#ui/domiciliation/later.ts'
import type { Gesture } from '#ui/domiciliation/useGesture.ts'
import { CheckField } from '#ui/parts/CheckField.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { gestures } from '#ui/texts/domiciliationGestures.ts'
import { cautionOf } from '#ui/texts/freeText.ts'

const { contact } = gestures

type LaterFieldsProps = { readonly fields: Later; readonly write: (changed: Partial<Later>) => void; readonly gesture: Gesture }

/** Now, unless said otherwise: another day and hour, and why so late. */
export function LaterFields({ fields, write, gesture }: LaterFieldsProps) {
  return (
    <>
      <CheckField label={contact.later} checked={fields.later} onChange={(later) => write({ later })} />
      {fields.later && (
        <>
          <TextField label={contact.day} type="date" value={fields.day} onChange={(day) => write({ day })} error={gesture.wrong('noSuchDay', 'dayAhead')} />
          <TextField label={contact.at} type="time" optional value={fields.at} onChange={(at) => write({ at })} error={gesture.wrong('noSuchHour')} />
          <TextField label={contact.reason} maxLength={200} value={fields.reason} caution={cautionOf(fields.reason)} onChange={(reason) => write({ reason })} error={gesture.wrong('reasonMissing')} />
        </>
      )}
    </>
  )
}
