import type { ServiceDay } from '#domain/time.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { washroom } from '#ui/texts/washroom.ts'

type PastDayProps = { readonly day: ServiceDay; readonly onBack: () => void }

/** Another day is read, not served: the way back stands where the people were. */
export function PastDay({ day, onBack }: PastDayProps) {
  return (
    <>
      <Alert tone="info">{washroom.past(day)}</Alert>
      <KeyRow>
        <Key onPress={onBack}>{washroom.backToToday}</Key>
      </KeyRow>
    </>
  )
}
