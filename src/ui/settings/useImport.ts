// An import goes on while the desk serves: its state stands outside of the screen, and goes when the desk closes.
import { create } from 'zustand'
import type { AlreadyHere } from '#desk/import/alreadyHere.ts'
import type { ImportReport } from '#desk/import/importRegister.ts'
import type { Plan } from '#desk/import/planRegister.ts'
import type { Recognised } from '#desk/import/recognised.ts'
import type { Progress } from '#desk/ports.ts'
import type { ColumnMap } from '#domain/import/columnMap.ts'
import type { HolderRow } from '#domain/import/holders.ts'
import type { RegisterRow, RowNote } from '#domain/import/rows.ts'
import type { DomifaFile } from '#exports/domifa/readDomifa.ts'
import type { PeekedFile } from '#exports/register/peekFile.ts'
import type { FileReading, ReadingProgress, RegisterFile } from '#exports/register/readRegister.ts'
import type { XlsxProblem } from '#exports/xlsx/unpack.ts'
import { onClosing } from '#ui/app/forgetting.ts'

/** A file of DomiFa's. */
export type ReadDomifa = { readonly name: string; readonly file: DomifaFile }

/** A file that was not even opened, and why. */
export type Unopened = { readonly name: string; readonly why: 'unreadable' | 'hugeFile' | 'emptyBook' | XlsxProblem }

/** What was chosen, and how the house says that its own files are read. */
export type Chosen = {
  readonly sources: readonly RegisterFile[]
  readonly domifa: readonly ReadDomifa[]
  readonly unopened: readonly Unopened[]
  /** Said during this import; remembered once it is written. */
  readonly maps: readonly ColumnMap[]
}

/** Who somebody of the files is, by their row's key. */
export type Answers = ReadonlyMap<string, 'same' | 'other'>

/** What the files say, and what the register would do with it. */
export type Preview = Chosen & {
  readonly files: readonly FileReading[]
  readonly rows: readonly RegisterRow[]
  readonly holders: readonly HolderRow[]
  /** Of the reading, then of the numbers that nobody has. */
  readonly notes: readonly RowNote[]
  readonly plan: Plan
  readonly alike: readonly AlreadyHere[]
  /** Who was recognised in an earlier import, by the key of their row. */
  readonly settled: Recognised
  readonly answers: Answers
}

export type Import =
  | { readonly at: 'choosing' }
  | { readonly at: 'stopped' }
  | { readonly at: 'failed' }
  | { readonly at: 'reading'; readonly progress: ReadingProgress | undefined }
  | { readonly at: 'preview'; readonly preview: Preview }
  | { readonly at: 'mapping'; readonly preview: Preview; readonly file: PeekedFile }
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

/** Somebody says who the people of these rows are. */
export const answer = (keys: readonly string[], said: 'same' | 'other'): void => {
  const { state } = useImport.getState()
  if (state.at !== 'preview') return
  const answers = new Map([...state.preview.answers, ...keys.map((key) => [key, said] as const)])
  setImport({ at: 'preview', preview: { ...state.preview, answers } })
}

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
