import { auditTime } from '#domain/agents/audit.ts'
import type { AuditLine } from '#domain/agents/audit.ts'
import { noteExport } from '#desk/noteExport.ts'
import type { Register } from '#domain/register/register.ts'
import { momentAt } from '#domain/time.ts'
import { auditCsv, auditFileName } from '#exports/audit/auditCsv.ts'
import type { AuditRow } from '#exports/audit/auditCsv.ts'
import { useHouse } from '#ui/app/house.ts'
import { saveFile } from '#ui/app/saveFile.ts'
import { tellSaved } from '#ui/app/tellSaved.ts'
import { tell } from '#ui/app/useLastTap.ts'
import { audit as words, auditDetail, auditNames, auditSentence } from '#ui/texts/audit.ts'
import { failureSentence, isFailure, refusalSentence } from '#ui/texts/refusals.ts'

const rowOf = (register: Register) => (line: AuditLine): AuditRow => {
  const { day, at = '' } = auditTime(line)
  return { day, at, ...auditNames(register, line), what: auditSentence(register, line), detail: auditDetail(line) }
}

/** Notes that the journal leaves the tablet, then hands over the lines that are shown; without the note nothing leaves (metier.md §8). */
export const useExportAudit = (lines: readonly AuditLine[]): (() => Promise<void>) => {
  const { opened: { journal }, record } = useHouse()
  return async () => {
    const today = momentAt(journal.clock()).day
    const days = lines.map((line) => auditTime(line).day).toSorted()
    const name = auditFileName({ from: days[0] ?? today, to: days.at(-1) ?? today })
    const noted = await record(noteExport({ what: words.exportedAs, file: name }))
    if (!noted.ok) return tell('warn', isFailure(noted.error) ? failureSentence(noted.error) : refusalSentence(noted.error))
    const bytes = auditCsv(lines.map(rowOf(journal.register())))
    tellSaved(await saveFile({ name, type: 'text/csv;charset=utf-8', bytes }), words.exported(name))
  }
}
