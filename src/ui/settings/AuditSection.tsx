import Download from 'lucide-react/icons/download'
import Printer from 'lucide-react/icons/printer'
import { useCallback, useEffect } from 'react'
import { useNoteAccess } from '#ui/app/useNoteAccess.ts'
import { AuditFilters } from '#ui/settings/AuditFilters.tsx'
import { AuditList } from '#ui/settings/AuditList.tsx'
import { AuditPaper } from '#ui/settings/AuditPaper.tsx'
import s from '#ui/settings/Audit.module.css'
import settings from '#ui/settings/Settings.module.css'
import { useAudit } from '#ui/settings/useAudit.ts'
import { useExportAudit } from '#ui/settings/useExportAudit.ts'
import { usePrinting } from '#ui/app/usePrinting.ts'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { audit as words } from '#ui/texts/audit.ts'

/** The journal of accesses: searched, carried away, printed; whoever reads it stands in it (metier.md §8). */
export function AuditSection() {
  const { asked, ask, lines } = useAudit()
  const note = useNoteAccess()
  const { printing, print } = usePrinting(useCallback(() => note('listExported', { detail: words.title }), [note]))
  const save = useExportAudit(lines)
  useEffect(() => note('auditRead'), [note])
  return (
    <div className={s.room}>
      <Pane>
        <h2 className={settings.heading}>{words.title}</h2>
        <p className={settings.muted}>{words.text}</p>
        <AuditFilters asked={asked} ask={ask} />
        <div className={s.head}>
          <output>{words.lines(lines.length)}</output>
          <KeyRow>
            <Key icon={Download} onPress={() => void save()}>{words.csv}</Key>
            <Key icon={Printer} onPress={print}>{words.print}</Key>
          </KeyRow>
        </div>
        <AuditList lines={lines} />
      </Pane>
      {printing && <AuditPaper lines={lines} />}
    </div>
  )
}
