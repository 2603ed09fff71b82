import { renewalStart } from '#desk/grantDomiciliation.ts'
import { addDays, lastDayOfYearFrom } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { gestures } from '#ui/texts/domiciliationGestures.ts'

/** `covered`: the last day of what is renewed; absent for a first domiciliation. */
type GrantPeriodProps = { readonly day: ServiceDay; readonly covered: ServiceDay | undefined }

const { grant } = gestures

/** The period that a decision of that day gives, and the gap before it when the old one has lapsed. */
export function GrantPeriod({ day, covered }: GrantPeriodProps) {
  const from = covered === undefined ? day : renewalStart(covered, day)
  const lapsed = covered !== undefined && from > addDays(covered, 1)
  return (
    <>
      {lapsed && <Alert tone="warn">{grant.gap(covered, from)}</Alert>}
      <Alert tone="info">
        <p>{grant.period({ from, to: lastDayOfYearFrom(from) })}</p>
        {covered !== undefined && !lapsed && <p>{grant.follows(covered)}</p>}
      </Alert>
    </>
  )
}
