import CircleCheck from 'lucide-react/icons/circle-check'
import CloudOff from 'lucide-react/icons/cloud-off'
import HardDrive from 'lucide-react/icons/hard-drive'
import Hourglass from 'lucide-react/icons/hourglass'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import type { ChipState } from '#domain/exchange/chip.ts'
import type { Tone } from '#ui/parts/Chip.tsx'
import type { Icon } from '#ui/parts/Icon.ts'

/** The shape and colour of each state of the exchange. */
export const chipFaces: Readonly<Record<ChipState['what'], { readonly tone: Tone; readonly icon: Icon }>> = {
  kept: { tone: 'info', icon: HardDrive }, toCheck: { tone: 'warn', icon: TriangleAlert }, offline: { tone: 'info', icon: CloudOff },
  waiting: { tone: 'info', icon: Hourglass }, synchronised: { tone: 'ok', icon: CircleCheck },
}
