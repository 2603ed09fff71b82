import { drawAtOnce } from '#ui/app/drawAtOnce.ts'
import { whenLifted } from '#ui/parts/finger.ts'

/** Draws what comes by itself: now, or when the finger is lifted. At once, so that no finger comes down between the change and its drawing. */
export const drawLifted = (change: () => void): void => whenLifted(() => drawAtOnce(change))
