import FolderOpen from 'lucide-react/icons/folder-open'
import { EmptyState } from '#ui/parts/EmptyState.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { domiciliation } from '#ui/texts/domiciliation.ts'

/** Before a file is opened. */
export function Nobody() {
  return (
    <Pane>
      <EmptyState icon={FolderOpen}>{domiciliation.nobody}</EmptyState>
    </Pane>
  )
}
