import type { PersonId } from '#domain/ids.ts'
import { EraseDialog } from '#ui/retention/EraseDialog.tsx'

/** Someone asks to be erased [GDPR, article 17]. */
export function EraseRequestDialog({ person, onClose }: { readonly person: PersonId; readonly onClose: () => void }) {
  return <EraseDialog why="request" person={person} onClose={onClose} />
}
