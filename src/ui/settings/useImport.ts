// An import goes on while the desk serves: its state stands outside of the screen, and goes when the desk closes.
import { create } from 'zustand'
import type { AlreadyHere } from '#desk/import/alreadyHere.ts'
import type { ImportReport } from '#desk/import/importRegister.ts'
import type { Plan } from '#desk/import/planRegister.ts'
import type { Progress } from '#desk/ports.ts'
import type { RegisterRow, RowNote } from '#domain/import/rows.ts'
import type { FileReading, ReadingProgress } from '#exports/register/readRegister.ts'
import { onClosing } from '#ui/app/forgetting.ts'

/** What the files say, and what the register would do with it. */
export type Preview = {
  readonly files: readonly FileReading[]
  /** Files that were not even opened. */
  readonly tooLarge: readonly string[]
  readonly rows: readonly RegisterRow[]
  /** Of the reading, then of the numbers that nobody has. */
  readonly notes: readonly RowNote[]
  readonly plan: Plan
  readonly alike: readonly AlreadyHere[]
}

export type Import =
  | { readonly at: 'choosing' }
  | { readonly at: 'stopped' }
  | { readonly at: 'failed' }
  | { readonly at: 'reading'; readonly progress: ReadingProgress | undefined }
  | { readonly at: 'preview'; readonly preview: Preview }
  | { readonly at: 'writing'; readonly preview: Preview; readonly progress: Progress }
  | { readonly at: 'done'; readonly preview: Preview; readonly report: ImportReport }

type Held = {
  readonly state: Import
  /** Stops the job that runs, whatever it is. */
  readonly stop: () => void
}

const nothing: Held = { state: { at: 'choosing' }, stop: () => undefined }

export const useImport = create<Held>(() => nothing)

/** Another state of the same job. */
export const setImport = (state: Import): void => useImport.setState({ state })

/** A new job begins: the one before is stopped, and `signal` tells this one when it is. */
export const beginJob = (state: Import): AbortSignal => {
  useImport.getState().stop()
  const job = new AbortController()
  useImport.setState({ state, stop: () => job.abort() })
  return job.signal
}

const forget = (): void => {
  useImport.getState().stop()
  useImport.setState(nothing)
}

onClosing(forget)
