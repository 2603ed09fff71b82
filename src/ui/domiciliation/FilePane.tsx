import { clockOn } from '#domain/domiciliation/clock.ts'
import { contactsIn } from '#domain/domiciliation/contacts.ts'
import type { PersonId } from '#domain/ids.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useLayer } from '#ui/app/layers.ts'
import { useStanding } from '#ui/app/standing.ts'
import { useNotedFile } from '#ui/app/useNotedFile.ts'
import { useNow } from '#ui/app/useNow.ts'
import { Absences } from '#ui/domiciliation/Absences.tsx'
import { AttestationKey } from '#ui/domiciliation/AttestationKey.tsx'
import { AyantsDroit } from '#ui/domiciliation/AyantsDroit.tsx'
import { ContactStrip } from '#ui/domiciliation/ContactStrip.tsx'
import { ContactTable } from '#ui/domiciliation/ContactTable.tsx'
import { Decisions } from '#ui/domiciliation/Decisions.tsx'
import { FileAlerts } from '#ui/domiciliation/FileAlerts.tsx'
import s from '#ui/domiciliation/FilePane.module.css'
import { FileFoot } from '#ui/domiciliation/FileFoot.tsx'
import { FileHead } from '#ui/domiciliation/FileHead.tsx'
import { GestureLayer, gestureNamed } from '#ui/domiciliation/GestureLayer.tsx'
import { Interviews } from '#ui/domiciliation/Interviews.tsx'
import { nextSteps } from '#ui/domiciliation/nextSteps.ts'
import { RadiationEntry } from '#ui/domiciliation/RadiationEntry.tsx'
import { Reaching } from '#ui/domiciliation/Reaching.tsx'
import { lookBack } from '#ui/domiciliation/stripOf.ts'
import { Pane } from '#ui/parts/Pane.tsx'
import { nameOf } from '#ui/texts/names.ts'

type FilePaneProps = { readonly person: PersonId; readonly day: ServiceDay; readonly today: ServiceDay; readonly onToday: () => void }

/** The file of a person on a day. It is read on any day; acts are for today. */
export function FilePane({ person, day, today, onToday }: FilePaneProps) {
  const register = useRegister()
  const now = useNow()
  const agent = useStanding()
  useNotedFile(person)
  const [layer, open] = useLayer(`file ${person}`, gestureNamed)
  const clock = clockOn(register, person, day)
  const contacts = contactsIn(register, person, lookBack(day))
  const steps = day === today ? nextSteps(register, person, { now, agent }) : undefined
  return (
    <Pane label={nameOf(register, person)} footer={<FileFoot {...{ person, day, steps, onToday }} onOpen={open} />}>
      <div className={s.file}>
        <FileHead person={person} day={day} steps={steps} onOpen={open} />
        <FileAlerts person={person} clock={clock} day={day} />
        {day === today && <RadiationEntry person={person} day={day} below={steps?.first === 'radiation'} />}
        <ContactStrip contacts={contacts} clock={clock} day={day} />
        <ContactTable contacts={contacts} day={day} />
        <Decisions person={person} day={day} today={today} />
        <AttestationKey person={person} day={day} acts={steps !== undefined && steps.first !== 'attestation'} />
        <Absences person={person} until={day === today ? undefined : day} />
        <div>
          <Interviews person={person} day={day} />
          <AyantsDroit person={person} day={day} onAdd={steps === undefined ? undefined : () => open('ayantDroit')} />
          <Reaching person={person} day={day} />
        </div>
      </div>
      <GestureLayer layer={layer} person={person} onClose={() => open(undefined)} />
    </Pane>
  )
}
