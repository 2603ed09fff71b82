import type { Period, ServiceDay } from '#domain/time.ts'
import { writeCsv } from '#exports/csv/writeCsv.ts'
import { auditFile } from '#exports/texts/audit.ts'

/** A line of the audit in the words of the screen that shows it; what it does not tell is an empty cell. */
export type AuditRow = { readonly day: ServiceDay; readonly at: string; readonly agent: string; readonly what: string; readonly person: string; readonly detail: string }

/** Who did what when, for people: the lines as they stand on screen. */
export const auditCsv = (rows: readonly AuditRow[]): Uint8Array<ArrayBuffer> =>
  writeCsv([auditFile.headers, ...rows.map(({ day, at, agent, what, person, detail }) => [{ day }, at, agent, what, person, detail])])

/** The name of that file: its first and last day, and nobody's. */
export const auditFileName = ({ from, to }: Period): string => auditFile.file(from, to)
