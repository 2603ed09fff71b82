import { flushSync } from 'react-dom'

/** Draws a change before the next key or tap is read: for what another letter must not come before. Never while React draws. */
export const drawAtOnce = (change: () => void): void => flushSync(change)
