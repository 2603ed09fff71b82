import { useMemo, useState } from 'react'
import { countMail } from '#desk/countMail.ts'
import type { PersonId } from '#domain/ids.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { useRegister } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useHalfFilled } from '#ui/app/useHalfFilled.ts'
import { tell } from '#ui/app/useLastTap.ts'
import { useStocktakeDraft } from '#ui/mail/stocktakeDraft.ts'
import type { StocktakeDraft, TypedCounts } from '#ui/mail/stocktakeDraft.ts'
import { differencesOf, peopleToCount, stocktakeLine } from '#ui/mail/stocktakeLine.ts'
import type { StocktakeLine } from '#ui/mail/stocktakeLine.ts'
import { useHits } from '#ui/mail/useHits.ts'
import { announce } from '#ui/parts/announce.ts'
import { isFailure, refusalSentence } from '#ui/texts/refusals.ts'
import { stocktake } from '#ui/texts/stocktake.ts'

export type StocktakeOrder = 'box' | 'name' | 'differences'

/** `held`: whose pile differed when the differences were asked for: a line does not leave while its field is typed in. */
type Chosen = { readonly order: StocktakeOrder; readonly held: ReadonlySet<PersonId> }
const nobody: ReadonlySet<PersonId> = new Set()

/** Where the stocktake stands: its lines, what differs, and the one key that writes it. */
export const useStocktake = () => {
  const { kept, draft, type, explain, startAgain } = useStocktakeDraft()
  const [{ order, held }, setOrder] = useState<Chosen>({ order: 'box', held: nobody })
  const [text, search] = useState('')
  const all = useLines(draft, order === 'name' ? 'name' : 'box')
  useHalfFilled(all.some(({ counts }) => counts.length > 0))
  const found = useFound(draft, text.trim())
  const lines = found ?? (order === 'differences' ? all.filter(({ person }) => held.has(person)) : all)
  const choose = (next: StocktakeOrder) => setOrder({ order: next, held: new Set(all.filter((line) => differencesOf(line).length > 0).map(({ person }) => person)) })
  const count = ({ person, mail }: StocktakeLine, kind: MailKind, typed: string) => type(person, { [kind]: { text: typed, stood: mail[kind].waiting } })
  const { refused, confirm } = useConfirm(all, draft.reason, startAgain)
  return { kept, all, lines, reason: draft.reason, order, choose, text, search, count, allThere: (line: StocktakeLine) => type(line.person, asItStands(line)), explain, startAgain, refused, confirm }
}

const asItStands = ({ mail }: StocktakeLine): TypedCounts => {
  const waiting = mailKinds.map((kind) => [kind, mail[kind].waiting] as const).filter(([, n]) => n > 0)
  return Object.fromEntries(waiting.map(([kind, n]) => [kind, { text: String(n), stood: n }]))
}

// The order is that of the register: a keystroke sorts nothing anew.
const useLines = ({ counts, people: others }: StocktakeDraft, order: 'box' | 'name'): readonly StocktakeLine[] => {
  const register = useRegister()
  const people = useMemo(() => peopleToCount(register, order, others), [register, order, others])
  return useMemo(() => people.map((person) => stocktakeLine(register, person, counts.get(person))), [register, people, counts])
}

// Whoever answers to what is typed, in the list or not; nothing while nothing is.
const useFound = ({ counts }: StocktakeDraft, typed: string): readonly StocktakeLine[] | undefined => {
  const register = useRegister()
  const hits = useHits(typed)
  return typed === '' ? undefined : hits.map(({ person }) => stocktakeLine(register, person, counts.get(person)))
}

export type Stocktake = ReturnType<typeof useStocktake>

// Nothing to correct is an end like another: the draft goes, and the bar says so.
const useConfirm = (all: readonly StocktakeLine[], reason: string, onDone: () => void) => {
  const act = useAct()
  const [refused, setRefused] = useState<string>()
  const confirm = async () => {
    const recorded = await act(countMail({ counts: all.flatMap(({ counts }) => counts), reason }), { quiet: true })
    if (!recorded.ok && recorded.error.code !== 'countMatches') {
      if (!isFailure(recorded.error)) setRefused(refusalSentence(recorded.error))
      return
    }
    setRefused(undefined)
    onDone()
    if (recorded.ok) return
    tell('plain', stocktake.allRight)
    announce(stocktake.allRight)
  }
  return { refused, confirm }
}
