// What was counted so far: a stocktake is long, and is left for somebody at the desk. Each agent has their own.
import { useMemo } from 'react'
import { personId } from '#domain/ids.ts'
import type { PersonId } from '#domain/ids.ts'
import { erasedOf } from '#domain/register/erased.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { useRegister } from '#ui/app/house.ts'
import { useDraft, useKept } from '#ui/app/useDraft.ts'

/** What was typed for one pile, and what the register said then. */
type Typed = { readonly text: string; readonly stood: number }
export type TypedCounts = { readonly [K in MailKind]?: Typed }
/** `people`: for whom something was counted; the same array until one joins or leaves. */
export type StocktakeDraft = { readonly counts: ReadonlyMap<PersonId, TypedCounts>; readonly people: readonly PersonId[]; readonly reason: string }

type Counts = Readonly<Record<string, TypedCounts>>
const none: Counts = {}
const nobody: readonly PersonId[] = []

/** The draft of whoever stands at the desk, and how it is written. A field that is emptied counts nothing, and its line stays. */
export const useStocktakeDraft = () => {
  const kept = useDraft('stocktake')
  const erased = erasedOf(useRegister())
  const [allTyped] = useKept<Counts>(kept, 'counts', none)
  const [everyone] = useKept<readonly PersonId[]>(kept, 'people', nobody)
  const typed = useMemo(() => Object.fromEntries(Object.entries(allTyped).filter(([person]) => !erased.has(personId(person)))), [allTyped, erased])
  const people = useMemo(() => everyone.filter((person) => !erased.has(person)), [everyone, erased])
  const [reason, explain] = useKept(kept, 'reason', '')
  const counts = useMemo(() => new Map(Object.entries(typed).map(([person, own]) => [personId(person), own])), [typed])
  const draft = useMemo(() => ({ counts, people, reason }), [counts, people, reason])
  const type = (person: PersonId, own: TypedCounts) => {
    const next = { ...typed, [person]: { ...typed[person], ...own } }
    kept.write({ counts: next, ...(person in typed ? {} : { people: Object.keys(next).map(personId) }) }, {})
  }
  return { kept, draft, type, explain, startAgain: kept.drop }
}
