const sliceMs = 10
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Takes the steps of a long work until a slice is used up, then lets the page breathe; nothing once it was stopped. */
export const inSlices = async <Step, Made>(steps: Generator<Step, Made, void>, { signal, tell }: { readonly signal: AbortSignal; readonly tell: (step: Step) => void }): Promise<Made | undefined> => {
  let since = performance.now()
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value
    if (performance.now() - since < sliceMs) continue
    tell(step.value)
    await breathe()
    if (signal.aborted) return undefined
    since = performance.now()
  }
}
