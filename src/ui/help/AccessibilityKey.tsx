import Accessibility from 'lucide-react/icons/accessibility'
import { Suspense, useState } from 'react'
import { later } from '#ui/app/later.ts'
import { Key } from '#ui/parts/Key.tsx'
import { accessibility } from '#ui/texts/accessibility.ts'

const AccessibilityDialog = later(async () => (await import('#ui/help/AccessibilityDialog.tsx')).AccessibilityDialog)

/** The way to the accessibility statement, which says the state in its name, as RGAA wants it on the first page. `ways`: how the house is reached, where that is known. */
export function AccessibilityKey({ ways = '' }: { readonly ways?: string }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Key variant="quiet" icon={Accessibility} onPress={() => setOpen(true)}>{accessibility.state}</Key>
      {open && <Suspense><AccessibilityDialog ways={ways} onClose={() => setOpen(false)} /></Suspense>}
    </>
  )
}
