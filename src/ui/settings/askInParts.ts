import { askOnce } from '#ui/settings/askOnce.ts'

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Asks a worker one long thing, a part at a time, so that copying it never freezes the page; the last part is answered. Nothing once it was stopped. */
export const askInParts = async <Answer>(worker: Worker, parts: Iterable<unknown>, signal: AbortSignal): Promise<Answer | undefined> => {
  let last: unknown
  for (const [i, part] of [...parts].entries()) {
    if (signal.aborted) {
      worker.terminate()
      return undefined
    }
    if (i > 0) worker.postMessage(last)
    last = part
    await breathe()
  }
  return askOnce<Answer>(worker, last)
}
