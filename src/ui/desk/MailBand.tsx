import Mailbox from 'lucide-react/icons/mailbox'
import MailCheck from 'lucide-react/icons/mail-check'
import { Suspense, useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { askForMail } from '#desk/askForMail.ts'
import { handOutMail } from '#desk/handOutMail.ts'
import { hasDecisions } from '#domain/domiciliation/decisions.ts'
import { hourOf } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import type { MailLedger } from '#domain/mail/ledger.ts'
import { actsOf } from '#domain/register/read.ts'
import { timeOfDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { later } from '#ui/app/later.ts'
import { useLayer } from '#ui/app/layers.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useNow } from '#ui/app/useNow.ts'
import s from '#ui/desk/MailBand.module.css'
import { Band } from '#ui/parts/Band.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { Stamp } from '#ui/parts/Stamp.tsx'
import { accueil } from '#ui/texts/accueil.ts'
import { hour } from '#ui/texts/dates.ts'
import { mailCount } from '#ui/texts/words.ts'

const HandOutDialog = later(async () => (await import('#ui/mail/HandOutDialog.tsx')).HandOutDialog)

type OfPerson = { readonly person: PersonId }
type MailBandProps = OfPerson & {
  /** Takes the focus when the key that had it is gone with the mail. */
  readonly head: RefObject<HTMLElement | null>
}

const { mail: words } = accueil
const waitingKinds = (mail: MailLedger) => mailKinds.filter((kind) => mail[kind].waiting > 0)

/** The mail of whoever is on the card: handed out in one tap, or asked for when there is none. */
export function MailBand({ person, head }: MailBandProps) {
  const register = useRegister()
  const mail = mailOf(register, person)
  const waits = waitingKinds(mail).length > 0
  const waited = useRef(waits)
  useEffect(() => {
    if (waited.current && !waits && document.activeElement === document.body) head.current?.focus({ preventScroll: true })
    waited.current = waits
  }, [waits, head])
  if (waits) return <Waiting person={person} mail={mail} />
  return hasDecisions(register, person) ? <Nothing person={person} /> : null
}

const inPart = (word: string): 'part' | undefined => (word === 'part' ? word : undefined)

function Waiting({ person, mail }: OfPerson & { readonly mail: MailLedger }) {
  const { day } = useNow()
  const act = useAct()
  const [handing, hand] = useLayer(`mail ${person}`, inPart)
  const kinds = waitingKinds(mail)
  const oldest = kinds.flatMap((kind) => mail[kind].since ?? []).toSorted()[0]
  return (
    <>
      <div className={s.band}>
        <div className={s.waiting}>
          <span className={s.figure}>{kinds.reduce((sum, kind) => sum + mail[kind].waiting, 0)}</span>
          <span className={s.words}>
            <span className={s.strong}>{kinds.map((kind) => mailCount(kind, mail[kind].waiting)).join(', ')}</span>
            {oldest !== undefined && <span>{words.since(oldest, day)}</span>}
          </span>
          <span className={s.part}>
            <Key variant="quiet" onPress={() => hand('part')}>{words.part}</Key>
          </span>
          <span className={s.key}>
            <Key variant="filled" icon={MailCheck} onPress={() => void act(handOutMail({ person }))}>{words.handOut}</Key>
          </span>
        </div>
      </div>
      <Suspense>{handing !== undefined && <HandOutDialog person={person} open onClose={() => hand(undefined)} />}</Suspense>
    </>
  )
}

function Nothing({ person }: OfPerson) {
  const register = useRegister()
  const { day } = useNow()
  const act = useAct()
  const asked = actsOf(register, person).find((fact) => fact.kind === 'mailAskedFor' && fact.day === day)
  const at = asked === undefined ? undefined : timeOfDay(hourOf(asked))
  const ask = <Key icon={Mailbox} onPress={() => void act(askForMail({ person }))}>{words.ask}</Key>
  return (
    <Band
      tone="quiet"
      figure={0}
      strong={words.none(0)}
      line={words.nothing}
      action={asked === undefined ? ask : <Stamp meaning={words.asked}>{at === undefined ? accueil.list.noted : hour(at)}</Stamp>}
    />
  )
}
