import { useState } from 'react'
import { closePeriod } from '#desk/closePeriod.ts'
import { tabletsThen } from '#domain/closings/tabletsThen.ts'
import { missingFor } from '#domain/exchange/completeness.ts'
import type { Period } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useDraft, useKept } from '#ui/app/useDraft.ts'
import { useExchange } from '#ui/app/useExchange.ts'
import { useNow } from '#ui/app/useNow.ts'
import { Unanswered } from '#ui/closings/Unanswered.tsx'
import { keyOf, useChanges } from '#ui/closings/useChanges.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { TextArea } from '#ui/parts/TextArea.tsx'
import { closings } from '#ui/texts/closings.ts'
import { provisional } from '#ui/texts/exchange.ts'
import { cautionOf } from '#ui/texts/freeText.ts'

const { dialog: words } = closings
const inFields = ['reasonMissing', 'textTooLong']

/** Closes a month or a year: what is missing is said before, and why nobody waits for it. */
export function CloseDialog({ period, onClose }: { readonly period: Period; readonly onClose: () => void }) {
  const register = useRegister()
  const { standing } = useExchange()
  const { day: today } = useNow()
  const since = useChanges(period)
  // Another manager may close it meanwhile: the gesture tells.
  const [over] = useState(since?.closing.fact.id)
  const draft = useDraft('close', undefined, keyOf(period))
  const gesture = useGesture(onClose, draft)
  const [reason, write] = useKept(draft, 'reason', '')
  const missing = missingFor(register, standing, period.to)
  const { linked, place, loading } = standing
  const step = () => closePeriod({
    period, reason, tablets: tabletsThen(register, standing, period.to),
    ...(linked && place !== undefined ? { place } : {}), ...(loading === undefined ? {} : { loading: true }), ...(over === undefined ? {} : { over }),
  })
  return (
    <GestureDialog
      title={over === undefined ? words.title(period) : words.againTitle(period)} verb={over === undefined ? closings.go(period) : closings.again}
      keep={words.keep} {...{ gesture, inFields, step, onClose }}
    >
      <p>{words.text}</p>
      {over !== undefined && <p>{words.againText}</p>}
      {since !== undefined && since.changes.length > 0 && <Alert tone="info">{words.changes(since.changes.length)}</Alert>}
      <Unanswered period={period} />
      {missing.length > 0 && (
        <>
          <Alert tone="warn">{`${words.missing} ${provisional(missing, today)}`}</Alert>
          <TextArea label={words.reason} hint={words.reasonHint} maxLength={200} value={reason} caution={cautionOf(reason)} onChange={write} error={gesture.wrong('reasonMissing', 'textTooLong')} />
        </>
      )}
    </GestureDialog>
  )
}
