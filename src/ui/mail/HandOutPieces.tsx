import { mailKinds } from '#domain/mail/kinds.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import type { MailLedger } from '#domain/mail/ledger.ts'
import s from '#ui/mail/HandOut.module.css'
import type { HandingOut } from '#ui/mail/useHandOut.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { Stepper } from '#ui/parts/Stepper.tsx'
import { handOut } from '#ui/texts/handOut.ts'
import { mailCount } from '#ui/texts/words.ts'

const waitingKinds = (mail: MailLedger): readonly MailKind[] => mailKinds.filter((kind) => mail[kind].waiting > 0)

// The parts that are asked for most, one press each: one kind alone, or the first letter of several.
const oftenAsked = (mail: MailLedger): readonly { readonly kind: MailKind; readonly n: number }[] => {
  const kinds = waitingKinds(mail)
  if (kinds.length > 1) return kinds.map((kind) => ({ kind, n: mail[kind].waiting }))
  return kinds.filter((kind) => mail[kind].waiting > 1).map((kind) => ({ kind, n: 1 }))
}

/** How many of each kind: from all that waits down to none. */
export function HandOutPieces({ mail, pieces, choose, hand }: HandingOut) {
  const kinds = waitingKinds(mail)
  return (
    <>
      {mailKinds.filter((kind) => mail[kind].waiting < 0).map((kind) => (
        <Alert key={kind} tone="warn">{handOut.below(kind, mail[kind].waiting)}</Alert>
      ))}
      {kinds.length === 0 && <p>{handOut.nothing}</p>}
      <div className={s.pieces}>
        {kinds.map((kind) => (
          <Stepper key={kind} label={handOut.label(kind, mail[kind].waiting)} value={pieces[kind]} max={mail[kind].waiting} onChange={(n) => choose(kind, n)} />
        ))}
      </div>
      <OftenAsked mail={mail} hand={hand} />
    </>
  )
}

function OftenAsked({ mail, hand }: Pick<HandingOut, 'mail' | 'hand'>) {
  const parts = oftenAsked(mail)
  if (parts.length === 0) return null
  return (
    <div className={s.often}>
      <span>{handOut.only}</span>
      {parts.map(({ kind, n }) => (
        <Key key={kind} name={handOut.onlyName(kind, n)} onPress={() => void hand({ pieces: { [kind]: n } })}>
          {mailCount(kind, n)}
        </Key>
      ))}
    </div>
  )
}
