import type { Tone } from '#ui/parts/Chip.tsx'
import s from '#ui/parts/Chip.module.css'
import type { Icon } from '#ui/parts/Icon.ts'
import { classes } from '#ui/parts/classes.ts'

type SyncChipProps = {
  readonly children: string
  readonly tone: Tone
  readonly icon: Icon
  /** Acts that the endpoint has not confirmed yet. */
  readonly pending: number
  readonly onPress?: (() => void) | undefined
}

/** The one calm word about the exchange; it stands at the end of the bar and opens the list of what waits. */
export function SyncChip({ children, tone, icon: Shape, pending, onPress }: SyncChipProps) {
  const look = classes(s.chip, s.sync, s[tone])
  const words = (
    <>
      <Shape size="1.5rem" />
      <span>{children}</span>
    </>
  )
  if (onPress === undefined) {
    return (
      <span className={look} data-pending={pending}>
        {words}
      </span>
    )
  }
  return (
    <button type="button" className={look} data-pending={pending} onClick={onPress}>
      {words}
    </button>
  )
}
