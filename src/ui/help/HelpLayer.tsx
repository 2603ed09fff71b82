import { Suspense } from 'react'
import { later } from '#ui/app/later.ts'
import { closeHelp, useHelp, useHelpKey } from '#ui/help/openHelp.ts'

const HelpDialog = later(async () => (await import('#ui/help/HelpDialog.tsx')).HelpDialog)

/** Where the help opens, above whatever room. */
export function HelpLayer() {
  useHelpKey()
  const open = useHelp((help) => help.open)
  return open && <Suspense><HelpDialog onClose={closeHelp} /></Suspense>
}
