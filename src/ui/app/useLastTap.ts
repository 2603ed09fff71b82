// The last tap of this tab, which the bar offers to take back until the next one (desk.md §1).
import { create } from 'zustand'
import type { FactId } from '#domain/ids.ts'

export type Tap = { readonly facts: readonly FactId[]; readonly sentence: string }

/** What the bar says: a tap that can be taken back, or a sentence alone (a tap just taken back, a refusal). */
type LastTap = {
  readonly taps: readonly Tap[]
  readonly told: { readonly tone: 'plain' | 'warn'; readonly text: string } | undefined
}

export const useLastTap = create<LastTap>(() => ({ taps: [], told: undefined }))

const remembered = 50

/** A tap was written. */
export const pushTap = (tap: Tap): void => {
  useLastTap.setState(({ taps }) => ({ taps: [...taps.slice(1 - remembered), tap], told: undefined }))
}

/** The last tap was taken back: the one before it is the next that can be. */
export const dropTap = (text: string): void => {
  useLastTap.setState(({ taps }) => ({ taps: taps.slice(0, -1), told: { tone: 'plain', text } }))
}

/** Says something in the bar without a tap. */
export const tell = (tone: 'plain' | 'warn', text: string): void => {
  useLastTap.setState({ told: { tone, text } })
}

/** Another desk, another day: nothing to take back. */
export const forgetTaps = (): void => {
  useLastTap.setState({ taps: [], told: undefined })
}
