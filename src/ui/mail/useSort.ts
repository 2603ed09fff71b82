import { useMemo, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { Decide } from '#desk/ports.ts'
import { receiveMail } from '#desk/receiveMail.ts'
import { returnArriving } from '#desk/returnMail.ts'
import { returnUnknown } from '#desk/returnUnknown.ts'
import { addresseeOn, mustConfirm } from '#domain/mail/addressee.ts'
import type { PersonId } from '#domain/ids.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { useRegister } from '#ui/app/house.ts'
import { chosenOf } from '#ui/app/chosenOf.ts'
import { useHits } from '#ui/mail/useHits.ts'
import { useLost } from '#ui/mail/useLost.ts'
import type { Losses } from '#ui/mail/useLost.ts'
import { useNow } from '#ui/app/useNow.ts'
import { readLine } from '#ui/mail/readLine.ts'
import { useSeen } from '#ui/mail/useSeen.ts'
import type { Answer } from '#ui/mail/useSeen.ts'
import { mail } from '#ui/texts/mail.ts'
import { nameOf } from '#ui/texts/names.ts'

/** Whose mail is not kept without a word: someone's, or that of somebody whom nobody knows here. */
type Asked = { readonly about: 'person'; readonly person: PersonId } | { readonly about: 'nobody' }

export type Sorting = Answer & {
  readonly kind: MailKind
  /** The answer that is in the page: that of the letter before, for a frame. */
  readonly seen: Answer
  readonly asked: Asked | undefined
  /** Typed while the question stands, for the line once it is answered. */
  readonly ahead: string
  readonly typeAhead: (next: (typed: string) => string) => void
  readonly losses: Losses
  readonly input: RefObject<HTMLInputElement | null>
  readonly chooseKind: (kind: MailKind) => void
  readonly type: (text: string) => void
  readonly move: (step: 1 | -1) => void
  /** The result that is chosen; a mere suggestion is chosen first, and taken by the next press; without any, asks what to do with a name that nobody answers to. */
  readonly enter: () => void
  /** Keeps the mail, or asks first. */
  readonly take: (person: PersonId) => void
  readonly keep: (person: PersonId) => void
  readonly sendBack: (person: PersonId) => void
  readonly sendBackUnknown: () => void
  readonly dismiss: () => void
}

/** The line that is typed and who answers to it; each new letter of a name chooses the first one again, unless they are only a suggestion. */
const useLine = () => {
  const [text, setText] = useState('')
  const [place, setPlace] = useState<number>()
  const line = useMemo(() => readLine(text), [text])
  const found = useHits(line.who)
  const type = (typed: string) => {
    setText(typed)
    setPlace(undefined)
  }
  const chosen = chosenOf(found, place)
  const answer = useMemo(() => ({ text, line, found, chosen }), [text, line, found, chosen])
  const move = (step: 1 | -1) => setPlace(Math.max(0, Math.min(found.length - 1, chosen + step)))
  return { ...answer, seen: useSeen(answer), type, move }
}

/** Says whether enough of a name is there for nobody to answer to it: a search takes two letters. */
export const isNamed = (who: string): boolean => who.trim().length > 1

/** What stands on the line goes to the journal, and the line is empty before the disk has answered. */
const useWrite = (next: () => void, { kind, n }: { readonly kind: MailKind; readonly n: number }) => {
  const register = useRegister()
  const losses = useLost()
  const write = (decide: Decide, person?: PersonId) => {
    next()
    losses.write({ decide, sentence: mail.lost.what(kind, n, person === undefined ? undefined : nameOf(register, person)) })
  }
  return {
    losses,
    keep: (person: PersonId) => write(receiveMail({ person, mail: kind, n }), person),
    sendBack: (person: PersonId) => write(returnArriving({ person, mail: kind, n }), person),
    sendBackUnknown: () => write(returnUnknown({ mail: kind, n })),
  }
}

/** What is asked, and what is typed on meanwhile: it stays until the line is for the next name. */
const useQuestion = (input: RefObject<HTMLInputElement | null>) => {
  const [asked, setAsked] = useState<Asked>()
  const [ahead, typeAhead] = useState('')
  const close = () => {
    setAsked(undefined)
    input.current?.focus()
  }
  return {
    asked, ahead, typeAhead, close,
    ask: (about: Asked) => {
      typeAhead((typed) => (typed === '' ? '' : `${typed} `))
      setAsked(about)
    },
    // Whoever typed on does not look: their next letters take the place of the name that nobody answers to.
    dismiss: () => {
      close()
      if (ahead !== '') input.current?.select()
    },
  }
}

/** The morning's sort: after each act the line is for the next name and has the focus, and what comes is a letter unless said otherwise. */
export const useSort = (): Sorting => {
  const register = useRegister()
  const { day } = useNow()
  const input = useRef<HTMLInputElement>(null)
  const [kind, chooseKind] = useState<MailKind>('letter')
  const { ask, close, ...question } = useQuestion(input)
  const typed = useLine()
  const type = (text: string) => {
    close()
    typed.type(text)
  }
  const next = () => {
    type(question.ahead)
    question.typeAhead(() => '')
    chooseKind('letter')
  }
  const writing = useWrite(next, { kind, n: typed.line.n })
  const take = (person: PersonId) => (mustConfirm(addresseeOn(register, person, day)) ? ask({ about: 'person', person }) : writing.keep(person))
  return {
    ...typed, ...writing, ...question, kind, chooseKind, input, type, take,
    enter: () => {
      const first = typed.found[typed.chosen]
      if (first !== undefined) take(first.person)
      else if (typed.found.length > 0) typed.move(1)
      else if (isNamed(typed.line.who)) ask({ about: 'nobody' })
    },
  }
}
