import Forward from 'lucide-react/icons/forward'
import { endForwarding } from '#desk/setForwarding.ts'
import type { PersonId } from '#domain/ids.ts'
import { forwardingsOf, forwardingsOn } from '#domain/mail/forwardings.ts'
import type { Forwarding } from '#domain/mail/forwardings.ts'
import { standsIn } from '#domain/mail/instructions.ts'
import { useRegister } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useRight } from '#ui/app/useRole.ts'
import { ForwardingForm } from '#ui/mail/ForwardingForm.tsx'
import s from '#ui/mail/HandOut.module.css'
import { InstructionRow } from '#ui/mail/InstructionRow.tsx'
import { MailSection } from '#ui/mail/MailSection.tsx'
import { PastInstructions } from '#ui/mail/PastInstructions.tsx'
import { sumOf } from '#ui/mail/useHandOut.ts'
import type { HandingOut } from '#ui/mail/useHandOut.ts'
import { Key } from '#ui/parts/Key.tsx'
import { handOut } from '#ui/texts/handOut.ts'

type ForwardingsProps = { readonly person: PersonId; readonly handing: HandingOut }

const { forwarding: words } = handOut

/** Where mail is sent on to, as the holder asked; one that is over stays readable (metier.md §5). */
export function Forwardings({ person, handing }: ForwardingsProps) {
  const register = useRegister()
  const { day } = useNow()
  const mayGive = useRight('files')
  const all = forwardingsOf(register, person)
  const standing = all.filter((one) => standsIn(one, { from: day }))
  const past = all.filter((one) => !standing.includes(one))
  if (all.length === 0 && !mayGive) return null
  const lines = past.map(({ fact, endedOn }) => ({ id: fact.id, what: fact.secret?.address ?? handOut.unread, when: handOut.past({ ...fact.data, endedOn }) }))
  return (
    <MailSection
      title={words.title}
      add={mayGive ? { word: words.add, icon: Forward, form: (onClose) => <ForwardingForm person={person} onClose={onClose} /> } : undefined}
      past={<PastInstructions word={words.past(lines.length)} lines={lines} />}
    >
      {standing.length === 0 && <p>{words.none}</p>}
      <ul>
        {standing.map(({ fact }) => <li key={fact.id}><ForwardingRow person={person} forwarding={fact} handing={handing} /></li>)}
      </ul>
    </MailSection>
  )
}

function ForwardingRow({ person, forwarding, handing }: ForwardingsProps & { readonly forwarding: Forwarding }) {
  const { day } = useNow()
  const act = useAct()
  const mayEnd = useRight('files')
  const { from, to } = forwarding.data
  // Of two that two tablets set, mail goes where the last one says.
  const runs = forwardingsOn(useRegister(), person, day).at(-1)?.id === forwarding.id
  const forward = <Key icon={Forward} disabled={sumOf(handing.pieces) === 0} onPress={() => void handing.forward()}>{words.forward}</Key>
  return (
    <InstructionRow
      name={words.name}
      term={from > day ? handOut.later(from, to) : words.until(to)}
      checkName={words.checkName}
      action={runs ? forward : undefined}
    >
      <p className={s.address}>{forwarding.secret?.address}</p>
      {mayEnd && (
        <Key variant="danger" onPress={() => void act(endForwarding({ person, forwarding: forwarding.id }))}>
          {words.end}
        </Key>
      )}
    </InstructionRow>
  )
}
