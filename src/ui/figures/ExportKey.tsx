import { useState } from 'react'
import Download from 'lucide-react/icons/download'
import type { Period } from '#domain/time.ts'
import { useExportCounts } from '#ui/figures/useExportCounts.ts'
import { Key } from '#ui/parts/Key.tsx'
import { figures } from '#ui/texts/figures.ts'

/** The counts of the period, month by month, as a file for a spreadsheet. */
export function ExportKey({ period }: { readonly period: Period }) {
  const exportCounts = useExportCounts(period)
  const [busy, setBusy] = useState(false)
  const press = async () => {
    setBusy(true)
    await exportCounts()
    setBusy(false)
  }
  return (
    <Key icon={Download} variant="filled" tall busy={busy} onPress={() => void press()}>
      {figures.exporting}
    </Key>
  )
}
