import type { HolderRow } from '#domain/import/holders.ts'
import s from '#ui/settings/Settings.module.css'
import type { ReadDomifa } from '#ui/settings/useImport.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { longDay } from '#ui/texts/dates.ts'
import { domifa } from '#ui/texts/domifa.ts'

const words = domifa.found

const counted = (rows: readonly HolderRow[]): readonly string[] => {
  const inState = (state: HolderRow['status']['state']) => rows.filter(({ status }) => status.state === state).length
  const having = (field: 'interview' | 'lastContact' | 'forwarding') => rows.filter((row) => row[field] !== undefined).length
  const lines = [
    [inState('granted'), words.granted], [inState('requested'), words.requested], [inState('refused'), words.refused], [inState('ended'), words.ended],
    [rows.reduce((sum, { grant, running }) => sum + [grant, running].filter((one) => one !== undefined).length, 0), words.grants],
    [rows.reduce((sum, { ayantsDroit }) => sum + ayantsDroit.length, 0), words.ayantsDroit], [having('interview'), words.interviews],
    [having('lastContact'), words.contacts], [having('forwarding'), words.forwardings],
  ] as const
  return lines.filter(([n]) => n > 0).map(([n, word]) => word(n))
}

/** A file of DomiFa's: what was recognised in it, and what it cannot say. */
export function DomifaFound({ name, file }: ReadDomifa) {
  const { shape, madeOn, rows, absent, hasInterviews } = file
  const what = shape === 'export' ? `${words.shape.export}, ${words.madeOn(longDay(madeOn))}` : words.shape.template
  return (
    <Pane label={words.title(name)}>
      <h3 className={s.heading}>{words.title(name)}</h3>
      <p className={s.muted}>{what}</p>
      <p className={s.strong}>{words.holders(rows.length)}</p>
      <ul className={s.points} aria-label={words.counts}>
        {counted(rows).map((line) => <li key={line}>{line}</li>)}
      </ul>
      {!hasInterviews && <Alert tone="warn">{words.noInterviews}</Alert>}
      {absent.length > 0 && <Alert tone="warn">{words.absent(absent)}</Alert>}
      <p className={s.muted}>{words.leftOut}</p>
    </Pane>
  )
}
