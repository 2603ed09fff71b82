import { Suspense, useState } from 'react'
import Download from 'lucide-react/icons/download'
import type { Period } from '#domain/time.ts'
import { later } from '#ui/app/later.ts'
import { Key } from '#ui/parts/Key.tsx'
import { exportWords } from '#ui/texts/exports.ts'

const ExportDialog = later(async () => (await import('#ui/figures/exports/ExportDialog.tsx')).ExportDialog)

/** What may leave of a period, behind one key. */
export function ExportKey({ period }: { readonly period: Period }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Key icon={Download} variant="filled" tall onPress={() => setOpen(true)}>{exportWords.open}</Key>
      {open && <Suspense><ExportDialog period={period} onClose={() => setOpen(false)} /></Suspense>}
    </>
  )
}
