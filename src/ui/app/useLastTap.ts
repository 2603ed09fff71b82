// The last tap of this tab, which the bar offers to take back until the next one (desk.md §1). Each agent has their own bar:
// nobody takes back the tap of another by its key.
import { create } from 'zustand'
import type { FactId } from '#domain/ids.ts'
import { deskKey, useDeskKey } from '#ui/app/standing.ts'

export type Tap = { readonly facts: readonly FactId[]; readonly sentence: string }

/** What the bar says: a tap that can be taken back, or a sentence alone (a tap just taken back, a refusal). */
type LastTap = {
  readonly taps: readonly Tap[]
  readonly told: { readonly tone: 'plain' | 'warn'; readonly text: string } | undefined
}

const nothing: LastTap = { taps: [], told: undefined }
const useBars = create<Readonly<Record<string, LastTap>>>(() => ({}))

const barOf = (desk: string): LastTap => useBars.getState()[desk] ?? nothing

const useBar = (): LastTap => {
  const desk = useDeskKey()
  return useBars((bars) => bars[desk] ?? nothing)
}

export const useLastTap = Object.assign(useBar, { getState: (desk = deskKey()): LastTap => barOf(desk) })

const remembered = 50

/** A tap was written, at whose desk it was made. */
export const pushTap = (tap: Tap, desk = deskKey()): void => {
  useBars.setState({ [desk]: { taps: [...barOf(desk).taps.slice(1 - remembered), tap], told: undefined } })
}

/** A tap was taken back, that one and no other: the last of those that stay is the next that can be. */
export const dropTap = (tap: Tap, text: string, desk = deskKey()): void => {
  useBars.setState({ [desk]: { taps: barOf(desk).taps.filter((one) => one !== tap), told: { tone: 'plain', text } } })
}

/** Something was written that no key takes back: the one before it is out of reach too, or "Annuler" would name one and take back the other. */
export const tellLast = (text: string, desk = deskKey()): void => {
  useBars.setState({ [desk]: { taps: [], told: { tone: 'plain', text } } })
}

/** Says something in the bar without a tap. */
export const tell = (tone: 'plain' | 'warn', text: string, desk = deskKey()): void => {
  useBars.setState({ [desk]: { ...barOf(desk), told: { tone, text } } })
}

/** Another desk, another day: nothing to take back, for anybody. */
export const forgetTaps = (): void => useBars.setState({}, true)
