import HardDrive from 'lucide-react/icons/hard-drive'
import { useRegister } from '#ui/app/house.ts'
import { SyncChip } from '#ui/parts/SyncChip.tsx'
import { chip } from '#ui/texts/chip.ts'

/** What is kept where. Without an endpoint, every act waits on this tablet: it never says synchronised (desk.md §4). */
export function DeskChip() {
  const { facts, foreign } = useRegister()
  const pending = facts.size + foreign.size
  return (
    <SyncChip tone="info" icon={HardDrive} pending={pending}>
      {chip.keptHere(pending)}
    </SyncChip>
  )
}
