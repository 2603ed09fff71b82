import { Suspense, useState } from 'react'
import Download from 'lucide-react/icons/download'
import type { Period } from '#domain/time.ts'
import { later } from '#ui/app/later.ts'
import { Key } from '#ui/parts/Key.tsx'
import { exportWords } from '#ui/texts/exports.ts'

const ExportDialog = later(async () => (await import('#ui/figures/exports/ExportDialog.tsx')).ExportDialog)

/** What may leave of a period, behind one key. */
export function ExportKey({ period, plain = false }: { readonly period: Period; /** Beside a key that is filled. */ readonly plain?: boolean }) {
  const [open, setOpen] = useState(false)
  return (
    <div>
      <Key icon={Download} variant={plain ? 'plain' : 'filled'} tall={!plain} onPress={() => setOpen(true)}>{exportWords.open}</Key>
      {open && <Suspense><ExportDialog period={period} onClose={() => setOpen(false)} /></Suspense>}
    </div>
  )
}
