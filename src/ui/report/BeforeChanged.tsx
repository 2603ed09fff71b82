import { yearBefore } from '#domain/reports/annualReport.ts'
import type { Period } from '#domain/time.ts'
import { useChanges } from '#ui/closings/useChanges.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { annualReport as words } from '#ui/texts/annualReport.ts'

/** Of a whole year that is open: the one before was closed and has changed since, so that the column beside keeps what was published. */
export function BeforeChanged({ period, onPaper = false }: { readonly period: Period; readonly onPaper?: boolean }) {
  const before = yearBefore(period)
  const since = useChanges(before)
  if (since === undefined || since.changes.length === 0) return null
  const sentence = words.beforeChanged(before)
  return onPaper ? <p>{sentence}</p> : <Alert tone="info">{sentence}</Alert>
}
