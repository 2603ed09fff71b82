import { useState } from 'react'
import { forwardMail } from '#desk/forwardMail.ts'
import { handOutMail } from '#desk/handOutMail.ts'
import type { Decide } from '#desk/ports.ts'
import type { Recorded } from '#desk/record.ts'
import { returnMail } from '#desk/returnMail.ts'
import type { FactId, PersonId } from '#domain/ids.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import type { MailLedger } from '#domain/mail/ledger.ts'
import type { Pieces } from '#domain/mail/pieces.ts'
import { useRegister } from '#ui/app/house.ts'
import { useDraft, useKept } from '#ui/app/useDraft.ts'
import type { FormDraft } from '#ui/app/useDraft.ts'
import { tell } from '#ui/app/useLastTap.ts'
import { useAct } from '#ui/app/useAct.ts'
import { tapSentence } from '#ui/texts/acts.ts'
import { handOut } from '#ui/texts/handOut.ts'
import { isFailure, refusalSentence } from '#ui/texts/refusals.ts'

type How = { readonly pieces?: Pieces; readonly under?: FactId; readonly parent?: true }

export type HandingOut = {
  readonly draft: FormDraft
  readonly mail: MailLedger
  /** How many of each kind the agent holds out: all that waits, until a stepper says less. */
  readonly pieces: Required<Pieces>
  readonly refused: string | undefined
  readonly choose: (kind: MailKind, n: number) => void
  /** To the holder, unless under a procuration or to a parent. */
  readonly hand: (how: How) => Promise<void>
  /** To the address of the forwarding that runs. */
  readonly forward: () => Promise<void>
  readonly sendBack: () => Promise<void>
}

const chosenOf = (mail: MailLedger, chosen: Pieces): Required<Pieces> => {
  const count = (kind: MailKind) => Math.max(0, Math.min(chosen[kind] ?? mail[kind].waiting, mail[kind].waiting))
  return { letter: count('letter'), registeredNotice: count('registeredNotice'), parcel: count('parcel') }
}

/** Pieces in all. */
export const sumOf = (pieces: Pieces): number => mailKinds.reduce((sum, kind) => sum + (pieces[kind] ?? 0), 0)

// What left the pile, and what a stocktake said of it: a choice was made among what stood then.
const takenFrom = (mail: MailLedger): string =>
  mailKinds.map((kind) => [mail[kind].corrected, mail[kind].in + mail[kind].corrected - mail[kind].waiting].join(' ')).join(', ')

type Choice = { readonly pieces: Pieces; readonly after: string }
const nothingSaid: Choice = { pieces: {}, after: '' }

// A choice from before another hand-out is none.
const useChosen = (person: PersonId, mail: MailLedger) => {
  const draft = useDraft('handOut', person)
  const [{ pieces, after }, choose] = useKept(draft, 'chosen', nothingSaid)
  const [chosen, resumed] = after === takenFrom(mail) ? [pieces, draft.resumed] : [nothingSaid.pieces, false]
  return { draft: { ...draft, resumed }, chosen, setChosen: (next: Pieces) => choose({ pieces: next, after: takenFrom(mail) }) }
}

/** What is being handed out, and the act that does it; the dialog closes once it is on disk. */
export const useHandOut = (person: PersonId, onDone: () => void): HandingOut => {
  const register = useRegister()
  const act = useAct()
  const [refused, setRefused] = useState<string>()
  const mail = mailOf(register, person)
  const { draft, chosen, setChosen } = useChosen(person, mail)
  const pieces = chosenOf(mail, chosen)
  const write = async (decide: Decide) => {
    const recorded = await act(decide, { quiet: true })
    if (recorded.ok) {
      draft.drop()
      onDone()
    } else if (!isFailure(recorded.error)) setRefused(refusalSentence(recorded.error))
    return recorded
  }
  // The bar says what whoever comes for somebody else does not prove.
  const sayNoSign = (recorded: Recorded, words: (sentence: string) => string) => {
    if (recorded.ok) tell('plain', words(tapSentence(register, recorded.value)))
  }
  const hand: HandingOut['hand'] = async ({ pieces: only = pieces, ...how }) => {
    const recorded = await write(handOutMail({ person, pieces: only, ...how }))
    if (how.under !== undefined || how.parent === true) sayNoSign(recorded, handOut.told)
  }
  const forward = async () => sayNoSign(await write(forwardMail({ person, pieces })), handOut.sentOn)
  const sendBack = async () => void (await write(returnMail({ person, pieces })))
  return { draft, mail, pieces, refused, hand, forward, sendBack, choose: (kind, n) => setChosen({ ...chosen, [kind]: n }) }
}
