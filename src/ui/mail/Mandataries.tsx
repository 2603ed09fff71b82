import UserPlus from 'lucide-react/icons/user-plus'
import type { PersonId } from '#domain/ids.ts'
import { standsIn } from '#domain/mail/instructions.ts'
import { mostProcurations, procurationsOf, procurationsOn } from '#domain/mail/procurations.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useRight } from '#ui/app/useRole.ts'
import { MailSection } from '#ui/mail/MailSection.tsx'
import { MandataryRow } from '#ui/mail/MandataryRow.tsx'
import { PastInstructions } from '#ui/mail/PastInstructions.tsx'
import { ProcurationForm } from '#ui/mail/ProcurationForm.tsx'
import { sumOf } from '#ui/mail/useHandOut.ts'
import type { HandingOut } from '#ui/mail/useHandOut.ts'
import { handOut } from '#ui/texts/handOut.ts'

type MandatariesProps = { readonly person: PersonId; readonly handing: HandingOut }

/** Who may take this mail today besides its holder; an expired procuration is not offered, and stays readable (metier.md §5). */
export function Mandataries({ person, handing }: MandatariesProps) {
  const register = useRegister()
  const { day } = useNow()
  const all = procurationsOf(register, person)
  const standing = all.filter((one) => standsIn(one, { from: day }))
  const valid = procurationsOn(register, person, day)
  const mayGive = useRight('files')
  const full = valid.length >= mostProcurations
  const add = { word: handOut.add, icon: UserPlus, form: (onClose: () => void) => <ProcurationForm person={person} onClose={onClose} /> }
  return (
    <MailSection
      title={handOut.mandataries}
      count={valid.length === 0 ? undefined : valid.length}
      add={mayGive && !full ? add : undefined}
      past={<Past past={all.filter((one) => !standing.includes(one))} />}
    >
      {valid.length === 0 && <p>{handOut.noMandatary}</p>}
      <ul>
        {standing.map(({ fact }) => (
          <li key={fact.id}>
            <MandataryRow
              person={person}
              procuration={fact}
              day={day}
              nothing={sumOf(handing.pieces) === 0}
              onHand={() => void handing.hand({ under: fact.id })}
            />
          </li>
        ))}
      </ul>
      {mayGive && full && <p>{handOut.mostReached}</p>}
    </MailSection>
  )
}

function Past({ past }: { readonly past: ReturnType<typeof procurationsOf> }) {
  const lines = past.map(({ fact, endedOn }) => ({
    id: fact.id, what: fact.secret?.name ?? handOut.unread, when: handOut.past({ ...fact.data, endedOn }),
  }))
  return <PastInstructions word={handOut.pastProcurations(lines.length)} lines={lines} />
}
