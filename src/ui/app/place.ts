// Where a desk was left: address, card, open form, focus and scroll, for whoever comes back after a kill, a reload or an update
// (desk.md §4). Sealed as a draft is, since it says whose file stood open.
import type { KeptDraft } from '#desk/drafts.ts'
import { personId } from '#domain/ids.ts'
import type { AgentId, PersonId } from '#domain/ids.ts'
import { choose, useChosen } from '#ui/app/chosen.ts'
import { onFirstTouch } from '#ui/app/onFirstTouch.ts'
import { offerLayers, openLayers, withdrawOffers } from '#ui/app/layers.ts'
import { focusIn, giveBack, scrollsIn } from '#ui/app/sight.ts'
import type { Sight } from '#ui/app/sight.ts'

const mark = '(place)'

/** The address of the window, and the way to another; `touched`: somebody has begun to work there. */
export type Address = { readonly href: () => string; readonly go: (href: string) => void; readonly touched: () => boolean }

/** The place of an agent's desk has a key of its own among their drafts. */
export const placeKey = (agent: AgentId): string => `${agent} ${mark}`

/** The place as it is now. */
export const placeNow = (agent: AgentId, { href }: Address): KeptDraft => {
  const { person } = useChosen.getState()
  const sight: Sight = { focus: focusIn(document), scrolls: scrollsIn(document) }
  return { key: placeKey(agent), contents: { href: href(), layers: openLayers(agent), sight }, ...(person === undefined ? {} : { person }) }
}

const isRecord = (read: unknown): read is Readonly<Record<string, unknown>> => typeof read === 'object' && read !== null

const layersIn = (read: unknown): Readonly<Record<string, string>> =>
  isRecord(read) ? Object.fromEntries(Object.entries(read).filter((entry): entry is [string, string] => typeof entry[1] === 'string')) : {}

// A tablet that was killed starts at its first page, a reload where it was: another address was asked for, and wins.
const goBack = (href: unknown, address: Address): boolean => {
  const now = address.href()
  if (typeof href !== 'string' || (now !== href && now !== '/')) return false
  if (now !== href) address.go(href)
  return true
}

const card = (person: PersonId | undefined): void => {
  if (person !== undefined && useChosen.getState().person === undefined) choose(personId(person))
}

/** Puts a desk back as it was left, until somebody touches it; gives the way to stop. */
export const resumePlace = (agent: AgentId, { person, contents: { href, layers, sight } }: KeptDraft, address: Address): (() => void) => {
  if (!goBack(href, address)) return () => undefined
  card(person)
  offerLayers(agent, layersIn(layers))
  const stop = giveBack(sight)
  const unhook = onFirstTouch(() => {
    stop()
    withdrawOffers()
  })
  return () => {
    unhook()
    stop()
    withdrawOffers()
  }
}
