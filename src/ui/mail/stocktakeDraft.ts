// What was counted so far: a stocktake is long, and is left for somebody at the desk. Each agent has their own; it goes when the desk closes.
import { create } from 'zustand'
import type { PersonId } from '#domain/ids.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { onClosing } from '#ui/app/forgetting.ts'
import { useDeskKey } from '#ui/app/standing.ts'

/** What was typed for one pile, and what the register said then. */
type Typed = { readonly text: string; readonly stood: number }
export type TypedCounts = { readonly [K in MailKind]?: Typed }
/** `people`: for whom something was counted; the same array until one joins or leaves. */
export type StocktakeDraft = { readonly counts: ReadonlyMap<PersonId, TypedCounts>; readonly people: readonly PersonId[]; readonly reason: string }

const blank: StocktakeDraft = { counts: new Map(), people: [], reason: '' }
const useDrafts = create<Readonly<Record<string, StocktakeDraft>>>(() => ({}))
onClosing(() => useDrafts.setState({}, true))

/** The draft of whoever stands at the desk, and how it is written. A field that is emptied counts nothing, and its line stays. */
export const useStocktakeDraft = () => {
  const desk = useDeskKey()
  const draft = useDrafts((drafts) => drafts[desk] ?? blank)
  const write = (change: (draft: StocktakeDraft) => StocktakeDraft) => useDrafts.setState((drafts) => ({ [desk]: change(drafts[desk] ?? blank) }))
  const type = (person: PersonId, typed: TypedCounts) =>
    write((before) => {
      const counts = new Map(before.counts).set(person, { ...before.counts.get(person), ...typed })
      return { ...before, counts, people: before.counts.has(person) ? before.people : [...counts.keys()] }
    })
  return { draft, type, explain: (reason: string) => write((before) => ({ ...before, reason })), startAgain: () => write(() => blank) }
}
