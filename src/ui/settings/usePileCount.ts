import { useState } from 'react'
import { countMail } from '#desk/countMail.ts'
import type { PersonId } from '#domain/ids.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import { useAnswer } from '#ui/app/house.ts'
import { useDraft, useKept } from '#ui/app/useDraft.ts'
import { useTold } from '#ui/settings/useTold.ts'
import { domifa } from '#ui/texts/domifa.ts'

const words = domifa.pile

/** What was typed for a kind, and what the register said then. */
type Typed = { readonly [K in MailKind]?: { readonly counted: number; readonly stood: number } }

const untyped: Typed = {}

/** One person's pile, kind by kind: what is not typed stays as it is; what moved since it was typed is typed again. */
export const usePileCount = (person: PersonId, onDone: () => void) => {
  const mail = useAnswer(mailOf, person)
  const told = useTold()
  const draft = useDraft('pileCount', person)
  const [typed, type] = useKept<Typed>(draft, 'typed', untyped)
  const [refused, refuse] = useState('')
  const stands = mailKinds.filter((kind) => typed[kind]?.stood === mail[kind].waiting)
  const note = async () => {
    const counts = mailKinds.flatMap((kind) => (typed[kind] === undefined ? [] : [{ person, mail: kind, ...typed[kind] }]))
    const sentence = await told(countMail({ counts, reason: words.reason }))
    if (sentence === undefined) {
      draft.drop()
      return onDone()
    }
    refuse(stands.length < counts.length ? words.moved : sentence)
    type(Object.fromEntries(stands.map((kind) => [kind, typed[kind]])))
  }
  return {
    shown: (kind: MailKind): number => typed[kind]?.counted ?? mail[kind].waiting,
    count: (kind: MailKind, counted: number): void => type({ ...typed, [kind]: { counted, stood: mail[kind].waiting } }),
    refused, note, draft,
  }
}
