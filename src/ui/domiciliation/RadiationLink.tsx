import FolderOpen from 'lucide-react/icons/folder-open'
import { useLocation, useSearch } from 'wouter'
import { useNow } from '#ui/app/useNow.ts'
import { readAddress, writeAddress } from '#ui/domiciliation/address.ts'
import type { KeyVariant } from '#ui/parts/KeyFace.tsx'
import { KeyLink } from '#ui/parts/KeyLink.tsx'
import { radiation } from '#ui/texts/radiation.ts'

/** From the file to the radiation file, where each step is read before it is taken. */
export function RadiationLink({ variant }: { readonly variant?: KeyVariant }) {
  const { day } = useNow()
  const [, navigate] = useLocation()
  const href = writeAddress({ ...readAddress(useSearch(), day), view: 'radiation' }, day)
  return <KeyLink data-leads-to="radiation" icon={FolderOpen} variant={variant} href={href} onNavigate={navigate}>{radiation.open}</KeyLink>
}
