// The working of the catch-up: which sheet, which line, what is ticked on it.
import { useRef, useState } from 'react'
import type { RefObject } from 'react'
import { recordSheetLine } from '#desk/recordSheetLine.ts'
import type { When } from '#desk/when.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Hit } from '#search/searchPeople.ts'
import { chosenOf } from '#ui/app/chosenOf.ts'
import { findPeople } from '#ui/app/findPeople.ts'
import { useAnswer, useHouse, useRegister } from '#ui/app/house.ts'
import { useDraft } from '#ui/app/useDraft.ts'
import type { FormDraft } from '#ui/app/useDraft.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useForm } from '#ui/desk/useForm.ts'
import { whenForm, whenIn } from '#ui/desk/whenForm.ts'
import type { WhenForm } from '#ui/desk/whenForm.ts'
import { useLost } from '#ui/mail/useLost.ts'
import type { Losses } from '#ui/mail/useLost.ts'
import { announce } from '#ui/parts/announce.ts'
import { readSheetLine } from '#ui/sheet/readSheetLine.ts'
import type { SheetLine } from '#ui/sheet/readSheetLine.ts'
import { hour } from '#ui/texts/dates.ts'
import { nameOf } from '#ui/texts/names.ts'
import { refusalSentence } from '#ui/texts/refusals.ts'
import { sheet } from '#ui/texts/sheet.ts'

const words = sheet.copy

/** Whose line stands open. */
export type Whose = { readonly person: PersonId } | { readonly n: number }
/** What is ticked on it. `heads`: people without a name came in with it. */
type Ticks = { readonly heads: boolean; readonly prestations: readonly string[] }
type Fault = 'noSuchDay' | 'noSuchHour' | 'dayAhead' | 'reasonMissing'

export type Copying = {
  readonly draft: FormDraft
  readonly form: WhenForm
  readonly write: (typed: Partial<WhenForm>) => void
  readonly fault: Fault | undefined
  readonly text: string
  readonly line: SheetLine
  readonly type: (text: string) => void
  readonly found: readonly Hit[]
  readonly chosen: number
  readonly move: (step: 1 | -1) => void
  /** A mere suggestion is chosen first, and opened by the next press. */
  readonly enter: () => void
  readonly whose: Whose | undefined
  /** Of lines that were opened: two in a row may be of the same people. */
  readonly turn: number
  readonly open: (whose: Whose) => void
  /** Another number of heads on the line that stands open. */
  readonly recount: (n: number) => void
  /** Back to the name: nothing is noted. */
  readonly leave: () => void
  readonly note: (ticks: Ticks) => void
  readonly losses: Losses
  readonly input: RefObject<HTMLInputElement | null>
}

/** On a shared screen (metier.md §8). */
const shown = 8

const useFound = (who: string): readonly Hit[] => {
  const { day } = useNow()
  const { journal } = useHouse().opened
  return useAnswer((register) => findPeople(journal, register, { text: who, day, most: shown }), `${day} ${who}`)
}

const useTyped = () => {
  const [text, setText] = useState('')
  const [place, setPlace] = useState<number>()
  const line = readSheetLine(text)
  const found = useFound(line.is === 'name' ? line.who : '')
  const type = (typed: string) => {
    setText(typed)
    setPlace(undefined)
  }
  const chosen = chosenOf(found, place)
  const move = (step: 1 | -1) => setPlace(Math.max(0, Math.min(found.length - 1, chosen + step)))
  return { text, line, found, chosen, type, move }
}

const useSheetForm = () => {
  const { day: today } = useNow()
  const from: WhenForm = { ...whenForm(today), reason: words.usualReason }
  const draft = useDraft('copying')
  const [form, write] = useForm(draft, from)
  const [fault, setFault] = useState<Fault>()
  const read = (): When | undefined => {
    const when = whenIn(form)
    const wrong = typeof when === 'string' ? when : when.day > today ? 'dayAhead' : undefined
    setFault(wrong)
    return typeof when === 'string' || wrong !== undefined ? undefined : when
  }
  return { draft, form, write, fault, read }
}

/** A line after the other: name, Enter, figures, Enter. The hour that is typed holds for those that follow. */
export const useCopying = (): Copying => {
  const register = useRegister()
  const input = useRef<HTMLInputElement>(null)
  const typed = useTyped()
  const { read, ...sheetForm } = useSheetForm()
  const [whose, setWhose] = useState<Whose>()
  const [turn, setTurn] = useState(0)
  const losses = useLost()
  // Another name is typed: the line that stood open is left.
  const type = (text: string) => {
    setWhose(undefined)
    typed.type(text)
  }
  const next = () => {
    type('')
    input.current?.focus()
  }
  const open = (one: Whose) => {
    if (read() === undefined) return
    setWhose(one)
    setTurn((before) => before + 1)
  }
  const enter = () => {
    const [line, hit] = [typed.line, typed.found[typed.chosen]]
    if (line.is === 'heads') return open({ n: line.n })
    if (line.is === 'notAQuantity') return announce(refusalSentence({ code: line.is }))
    if (line.is === 'name') return hit === undefined ? typed.move(1) : open({ person: hit.person })
    sheetForm.write({ at: line.at })
    announce(hour(line.at))
    typed.type('')
  }
  const note = ({ heads, prestations }: Ticks) => {
    const when = read()
    if (when === undefined || whose === undefined) return
    const wish = 'person' in whose ? { person: whose.person, prestations, when } : { n: whose.n, heads, prestations, when }
    next()
    losses.write({ decide: recordSheetLine(wish), sentence: words.line('person' in whose ? nameOf(register, whose.person) : words.anonymousLine(whose.n)) })
  }
  return { ...typed, ...sheetForm, type, whose, turn, open, recount: (n) => setWhose({ n }), leave: next, enter, note, losses, input }
}
