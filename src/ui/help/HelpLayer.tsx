import { Suspense, useCallback, useState } from 'react'
import type { ReactNode } from 'react'
import { later } from '#ui/app/later.ts'
import { HelpContext, useHelpKey } from '#ui/help/useOpenHelp.ts'

const HelpDialog = later(async () => (await import('#ui/help/HelpDialog.tsx')).HelpDialog)

/** A desk, and its help above whatever room it shows. */
export function HelpLayer({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState(false)
  const ask = useCallback(() => setOpen(true), [])
  useHelpKey(ask)
  return (
    <HelpContext value={ask}>
      {children}
      {open && <Suspense><HelpDialog onClose={() => setOpen(false)} /></Suspense>}
    </HelpContext>
  )
}
