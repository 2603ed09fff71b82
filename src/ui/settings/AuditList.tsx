import ScrollText from 'lucide-react/icons/scroll-text'
import { auditTime } from '#domain/agents/audit.ts'
import type { AuditLine } from '#domain/agents/audit.ts'
import { useRegister } from '#ui/app/house.ts'
import s from '#ui/settings/Audit.module.css'
import { EmptyState } from '#ui/parts/EmptyState.tsx'
import { WindowedList } from '#ui/parts/WindowedList.tsx'
import { classes } from '#ui/parts/classes.ts'
import { audit as words, auditSentence } from '#ui/texts/audit.ts'

/** The latest first; fifty thousand lines cost no more than those in sight. */
export function AuditList({ lines }: { readonly lines: readonly AuditLine[] }) {
  if (lines.length === 0) return <EmptyState icon={ScrollText}>{words.empty}</EmptyState>
  return (
    <div className={s.list}>
      <WindowedList
        label={words.list}
        items={lines}
        keyOf={({ fact }) => fact.id}
        rowHeight={84}
        scrollStop
        render={(line) => <AuditRow line={line} />}
      />
    </div>
  )
}

function AuditRow({ line }: { readonly line: AuditLine }) {
  const register = useRegister()
  const { day, at } = auditTime(line)
  return (
    <div className={s.row}>
      <span className={s.when}>{words.when(day, at)}</span>
      <span className={classes(s.what, line.word === 'redacted' && s.gone)}>{auditSentence(register, line)}</span>
    </div>
  )
}
