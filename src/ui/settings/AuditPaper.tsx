import { auditTime } from '#domain/agents/audit.ts'
import type { AuditLine } from '#domain/agents/audit.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { DataTable } from '#ui/parts/DataTable.tsx'
import { PrintSheet } from '#ui/parts/PrintSheet.tsx'
import { audit as words, auditSentence } from '#ui/texts/audit.ts'
import { longDay } from '#ui/texts/dates.ts'

// About fifty pages: past it nobody reads, and the browser lays them out for minutes.
const mostPrinted = 2_000

/** The filtered journal on A4. */
export function AuditPaper({ lines }: { readonly lines: readonly AuditLine[] }) {
  const register = useRegister()
  const { day } = useNow()
  const columns = [
    { id: 'when', head: words.date, cell: (line: AuditLine) => { const time = auditTime(line); return words.when(time.day, time.at) } },
    { id: 'what', head: words.what, cell: (line: AuditLine) => auditSentence(register, line) },
  ]
  return (
    <PrintSheet title={words.title} place={settingsOf(register).place} date={longDay(day)}>
      {lines.length > mostPrinted && <p>{words.cut(mostPrinted)}</p>}
      <DataTable caption={words.lines(lines.length)} columns={columns} rows={lines.slice(0, mostPrinted)} keyOf={({ fact }) => fact.id} />
    </PrintSheet>
  )
}
