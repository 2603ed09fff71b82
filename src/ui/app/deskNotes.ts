// What this window did lately, for the diagnostic: kinds and times, never anybody or anything typed (desk.md §8).
import { createStore } from 'zustand/vanilla'

/** `act`: written, `ms` until it was. `search`: a letter, `ms` until its answer was painted. `exchange`: what the chip came to. */
export type DeskNote = { readonly at: number; readonly what: 'start' | 'act' | 'refused' | 'search' | 'bug' | 'exchange'; readonly detail: string; readonly ms?: number }

const kept = 200
const notes = createStore<{ readonly lines: readonly DeskNote[] }>(() => ({ lines: [] }))

/** Adds a line; two hundred are kept. `detail`: a code of ours. */
export const noteDesk = (note: Omit<DeskNote, 'at'>): void => {
  notes.setState(({ lines }) => ({ lines: [...lines.slice(1 - kept), { ...note, at: Date.now() }] }))
}

export const deskNotes = (): readonly DeskNote[] => notes.getState().lines
export const forgetNotes = (): void => notes.setState({ lines: [] })

/** Notes how long something took once it is painted, from an instant of `performance.now()`. */
export const notePainted = (since: number, note: Omit<DeskNote, 'at' | 'ms'>): void => {
  requestAnimationFrame(() => setTimeout(() => noteDesk({ ...note, ms: Math.round(performance.now() - since) })))
}

/** The time that nineteen of twenty stay under, ms; nothing before the first. */
export const slowest = (lines: readonly DeskNote[], what: DeskNote['what']): number | undefined => {
  const times = lines.flatMap((line) => (line.what === what && line.ms !== undefined ? [line.ms] : [])).toSorted((a, b) => a - b)
  return times.at(-1 - Math.floor(times.length / 20))
}
