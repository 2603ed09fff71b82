import { noteError } from '#ui/app/useLastError.ts'
import { whenIdle } from '#ui/app/whenIdle.ts'

// What does not lie under the finger is drawn once what does has been.
const waiting = new Set<() => void>()

// One that breaks holds back none of the others.
const showOne = (show: () => void): void => {
  try {
    show()
  } catch (error) {
    noteError(error)
  }
}

const run = (): void => {
  const now = [...waiting]
  waiting.clear()
  for (const show of now) showOne(show)
}

// It comes all the same where taps follow one another.
const rest = { within: 100, instead: 0 }

/**
 * Calls back once the next frame is painted and the page has a moment. Whatever waits comes in one go, so that React draws it once; asked
 * twice with the same, it calls once.
 */
export const afterPaint = (show: () => void): void => {
  if (waiting.size === 0) requestAnimationFrame(() => whenIdle(run, rest))
  waiting.add(show)
}
