import { useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { Decide } from '#desk/ports.ts'
import { receiveMail } from '#desk/receiveMail.ts'
import { returnArriving } from '#desk/returnMail.ts'
import { addresseeOn, mustConfirm } from '#domain/mail/addressee.ts'
import type { PersonId } from '#domain/ids.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import type { Hit } from '#search/searchPeople.ts'
import { foldGlued } from '#search/fold.ts'
import { useRegister } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useHits } from '#ui/mail/useHits.ts'
import { useNow } from '#ui/app/useNow.ts'
import { readLine } from '#ui/mail/readLine.ts'
import type { SortLine } from '#ui/mail/readLine.ts'

export type Sorting = {
  readonly kind: MailKind
  readonly text: string
  readonly line: SortLine
  readonly found: readonly Hit[]
  /** The result that Enter takes. */
  readonly chosen: number
  /** Someone whose mail is not kept without a word. */
  readonly asked: PersonId | undefined
  readonly input: RefObject<HTMLInputElement | null>
  readonly chooseKind: (kind: MailKind) => void
  readonly type: (text: string) => void
  readonly move: (step: 1 | -1) => void
  /** Keeps the mail, or asks first. */
  readonly take: (person: PersonId) => void
  readonly keep: (person: PersonId) => void
  readonly sendBack: (person: PersonId) => void
  readonly dismiss: () => void
}

// Digits on an envelope are a box before they are a register number.
const boxFirst = (found: readonly Hit[], who: string): readonly Hit[] => {
  const rank = ({ who: { boxNumber = '' } }: Hit) => (boxNumber !== '' && foldGlued(boxNumber) === foldGlued(who) ? 0 : 1)
  return found.toSorted((a, b) => rank(a) - rank(b))
}

/** The line that is typed and who answers to it; each new letter of a name chooses the first one again. */
const useLine = () => {
  const [text, setText] = useState('')
  const [place, setPlace] = useState(0)
  const line = readLine(text)
  const found = boxFirst(useHits(line.who), line.who)
  const type = (typed: string) => {
    setText(typed)
    setPlace(0)
  }
  const move = (step: 1 | -1) => setPlace((before) => Math.max(0, Math.min(found.length - 1, before + step)))
  return { text, line, found, chosen: Math.min(place, found.length - 1), type, move }
}

/** The morning's sort: after each act the line is empty and has the focus, for the next name. */
export const useSort = (): Sorting => {
  const register = useRegister()
  const { day } = useNow()
  const act = useAct()
  const input = useRef<HTMLInputElement>(null)
  const [kind, chooseKind] = useState<MailKind>('letter')
  const [asked, ask] = useState<PersonId>()
  const { type, ...typed } = useLine()
  const { n } = typed.line
  const next = (text: string) => {
    ask(undefined)
    type(text)
    input.current?.focus()
  }
  const write = (decide: Decide) => {
    next('')
    void act(decide)
  }
  const keep = (person: PersonId) => write(receiveMail({ person, mail: kind, n }))
  return {
    ...typed, kind, chooseKind, asked, input, type: next, keep,
    take: (person) => (mustConfirm(addresseeOn(register, person, day)) ? ask(person) : keep(person)),
    sendBack: (person) => write(returnArriving({ person, mail: kind, n })),
    dismiss: () => {
      ask(undefined)
      input.current?.focus()
    },
  }
}
