import { auditTime } from '#domain/agents/audit.ts'
import type { AuditLine } from '#domain/agents/audit.ts'
import type { Register } from '#domain/register/register.ts'
import { momentAt } from '#domain/time.ts'
import { auditCsv, auditFileName } from '#exports/audit/auditCsv.ts'
import type { AuditRow } from '#exports/audit/auditCsv.ts'
import { handOver, tellHanded } from '#ui/app/handOver.ts'
import { useHouse } from '#ui/app/house.ts'
import { audit as words, auditDetail, auditNames, auditSentence } from '#ui/texts/audit.ts'

const rowOf = (register: Register) => (line: AuditLine): AuditRow => {
  const { day, at = '' } = auditTime(line)
  return { day, at, ...auditNames(register, line), what: auditSentence(register, line), detail: auditDetail(line) }
}

/** Hands over the lines that are shown, then notes that they left the tablet (metier.md §8). */
export const useExportAudit = (lines: readonly AuditLine[]): (() => Promise<void>) => {
  const house = useHouse()
  const { journal } = house.opened
  return async () => {
    const today = momentAt(journal.clock()).day
    const days = lines.map((line) => auditTime(line).day).toSorted()
    const name = auditFileName({ from: days[0] ?? today, to: days.at(-1) ?? today })
    const bytes = auditCsv(lines.map(rowOf(journal.register())))
    tellHanded(await handOver(house, { name, type: 'text/csv;charset=utf-8', bytes, what: words.exportedAs }), words.exported(name))
  }
}
