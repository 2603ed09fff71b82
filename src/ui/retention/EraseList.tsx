import { settingsOf } from '#domain/settingsOf.ts'
import { serviceDay } from '#domain/time.ts'
import { ResumedDraft } from '#ui/app/ResumedDraft.tsx'
import { useAnswer } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { DataTable } from '#ui/parts/DataTable.tsx'
import { PrintSheet } from '#ui/parts/PrintSheet.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import type { LeavingLine, LeavingList } from '#ui/retention/leaving.ts'
import s from '#ui/retention/Retention.module.css'
import type { Erasure, Why } from '#ui/retention/useErasure.ts'
import { longDay } from '#ui/texts/dates.ts'
import { retention } from '#ui/texts/retention.ts'

const { erase: words, columns: heads, paper } = retention

const columns = [
  { id: 'name', head: heads.name, cell: ({ name }: LeavingLine) => name },
  { id: 'number', head: heads.number, cell: ({ number }: LeavingLine) => number },
  { id: 'last', head: heads.last, cell: ({ last }: LeavingLine) => last },
  { id: 'why', head: heads.why, cell: ({ why }: LeavingLine) => why },
]

type EraseListProps = { readonly list: LeavingList; readonly erasure: Erasure; readonly why: Why; readonly incomplete: boolean }

/** The dry run: who would go and who stays, the visa, and the same list for paper. */
export function EraseList({ list: { goes, stays, waits }, erasure, why, incomplete }: EraseListProps) {
  const { date, reference } = erasure.visa
  return (
    <div className={s.body}>
      <p>{why === 'request' ? words.request : words.dryRun}</p>
      {incomplete && <Alert tone="warn">{words.incomplete}</Alert>}
      <p className={s.muted}>{words.counts}</p>
      <div className={s.pair}>
        <TextField label={words.visaDate} type="date" value={date} onChange={(text) => erasure.writeVisa({ date: text })} />
        <TextField label={words.visaReference} hint={words.visaHint} maxLength={200} value={reference} onChange={(text) => erasure.writeVisa({ reference: text })} />
      </div>
      <ResumedDraft draft={erasure.draft} />
      {waits > 0 && <Alert tone="info">{words.waits(waits)}</Alert>}
      {goes.length > 0 && <DataTable caption={words.goes(goes.length)} columns={columns} rows={goes} keyOf={({ person }) => person} />}
      {stays.length > 0 && <DataTable caption={words.stays(stays.length)} columns={columns} rows={stays} keyOf={({ person }) => person} />}
      {goes.length > 0 && <Slip goes={goes} visa={erasure.visa} />}
    </div>
  )
}

function Slip({ goes, visa: { date, reference } }: { readonly goes: readonly LeavingLine[]; readonly visa: Erasure['visa'] }) {
  const { place } = useAnswer(settingsOf, '')
  const { day } = useNow()
  const visaDay = serviceDay(date)
  return (
    <PrintSheet title={paper.title} place={place} date={longDay(day)}>
      <p>{paper.law}</p>
      <p>{visaDay === undefined || reference.trim() === '' ? paper.noVisa : paper.visa(reference.trim(), longDay(visaDay))}</p>
      <DataTable caption={paper.count(goes.length)} columns={columns} rows={goes} keyOf={({ person }) => person} />
      <div className={s.signatures}>{paper.signatures.map((line) => <p key={line}>{line}</p>)}</div>
    </PrintSheet>
  )
}
