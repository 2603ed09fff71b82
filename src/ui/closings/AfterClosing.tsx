import { useLocation } from 'wouter'
import Lock from 'lucide-react/icons/lock'
import type { Period } from '#domain/time.ts'
import { ChangesTable } from '#ui/closings/Changed.tsx'
import s from '#ui/closings/Closings.module.css'
import { useChanges } from '#ui/closings/useChanges.ts'
import { writeFigureView } from '#ui/figures/views.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { closings } from '#ui/texts/closings.ts'

/** Wherever a closed period is shown: when it was closed, and what is no longer so. Nothing for one that is open. */
export function AfterClosing({ period }: { readonly period: Period }) {
  const [, navigate] = useLocation()
  const since = useChanges(period)
  if (since === undefined) return null
  const { closing, changes } = since
  if (changes.length === 0) return <div className={s.whole}><Alert tone="info" icon={Lock}>{`${closings.closedOn(closing)} ${closings.still}`}</Alert></div>
  const see = <Key onPress={() => navigate(writeFigureView('clotures', period))}>{closings.after.see}</Key>
  return <div className={s.whole}><Alert tone="warn" action={see}>{`${closings.closedOn(closing)} ${closings.after.said(changes)}`}</Alert></div>
}

/** The list behind one figure, on paper: a line where that figure is no longer what was closed. */
export function FigureAfterClosing({ code, period }: { readonly code: string; readonly period: Period }) {
  const since = useChanges(period)
  const change = since?.changes.find((one) => one.code === code)
  return since === undefined || change === undefined ? null : <p>{`${closings.closedOn(since.closing)} ${closings.after.one(change)}`}</p>
}

/** The same on paper, where nothing is opened: each figure that changed. */
export function AfterClosingOnPaper({ period }: { readonly period: Period }) {
  const since = useChanges(period)
  if (since === undefined) return null
  const { closing, changes } = since
  if (changes.length === 0) return <p>{`${closings.closedOn(closing)} ${closings.still}`}</p>
  return (
    <>
      <p>{`${closings.closedOn(closing)} ${closings.after.said(changes)}`}</p>
      <ChangesTable changes={changes} caption={closings.after.of(closing.period)} />
    </>
  )
}
