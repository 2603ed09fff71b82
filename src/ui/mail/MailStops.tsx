import MailX from 'lucide-react/icons/mail-x'
import { endMailStop } from '#desk/stopMail.ts'
import type { PersonId } from '#domain/ids.ts'
import { standsIn } from '#domain/mail/instructions.ts'
import { mailStopsOf } from '#domain/mail/mailStops.ts'
import type { MailStop } from '#domain/mail/mailStops.ts'
import { useRegister } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useRight } from '#ui/app/useRole.ts'
import { MailSection } from '#ui/mail/MailSection.tsx'
import { MailStopForm } from '#ui/mail/MailStopForm.tsx'
import { PastInstructions } from '#ui/mail/PastInstructions.tsx'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { handOut } from '#ui/texts/handOut.ts'

const { stop: words } = handOut

/** From when to when mail is not taken in: at the sort it goes back to its sender. */
export function MailStops({ person }: { readonly person: PersonId }) {
  const register = useRegister()
  const { day } = useNow()
  const mayStop = useRight('files')
  const all = mailStopsOf(register, person)
  const standing = all.filter((one) => standsIn(one, { from: day }))
  if (all.length === 0 && !mayStop) return null
  const past = all.filter((one) => !standing.includes(one))
  const lines = past.map(({ fact, endedOn }) => ({ id: fact.id, what: '', when: handOut.past({ ...fact.data, endedOn }) }))
  const add = { word: words.add, icon: MailX, form: (onClose: () => void) => <MailStopForm person={person} onClose={onClose} /> }
  return (
    <MailSection
      title={words.title}
      add={mayStop && standing.length === 0 ? add : undefined}
      past={<PastInstructions word={words.past(lines.length)} lines={lines} />}
    >
      {standing.length === 0 && <p>{words.none}</p>}
      {standing.map(({ fact }) => <Standing key={fact.id} person={person} stop={fact} mayEnd={mayStop} />)}
    </MailSection>
  )
}

type StandingProps = { readonly person: PersonId; readonly stop: MailStop; readonly mayEnd: boolean }

function Standing({ person, stop, mayEnd }: StandingProps) {
  const act = useAct()
  const { from, to } = stop.data
  return (
    <>
      <Alert tone="warn">{words.standing(from, to)}</Alert>
      {mayEnd && (
        <KeyRow>
          <Key onPress={() => void act(endMailStop({ person, stop: stop.id }))}>{words.end}</Key>
        </KeyRow>
      )}
    </>
  )
}
