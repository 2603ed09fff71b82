import type { RadiationFile } from '#domain/domiciliation/radiationFile.ts'
import type { PersonId } from '#domain/ids.ts'
import { waitingIn } from '#domain/mail/ledger.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { authorOf } from '#ui/domiciliation/authorOf.ts'
import { ContactStrip } from '#ui/domiciliation/ContactStrip.tsx'
import { ContactTable } from '#ui/domiciliation/ContactTable.tsx'
import s from '#ui/domiciliation/FilePane.module.css'
import { Reaching } from '#ui/domiciliation/Reaching.tsx'
import { Provisional } from '#ui/exchange/Provisional.tsx'
import { PaperKey } from '#ui/paper/PaperKey.tsx'
import { Alert } from '#ui/parts/Alert.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { clockAlert } from '#ui/texts/domiciliationFile.ts'
import { radiation } from '#ui/texts/radiation.ts'

type RadiationFactsProps = { readonly person: PersonId; readonly file: RadiationFile; readonly day: ServiceDay }

/** What is known before anyone decides: the last contact, six months of them, the mail that waits, how to reach the person. */
export function RadiationFacts({ person, file, day }: RadiationFactsProps) {
  const register = useRegister()
  const { clock, contacts, last, mail, on } = file
  const silence = clock === undefined ? undefined : clockAlert(clock, day)
  return (
    <Pane label={radiation.facts}>
      <div className={s.file}>
        <SectionTitle aside={<PaperKey person={person} first="contacts" />}>{radiation.facts}</SectionTitle>
        <Provisional day={on} />
        {silence !== undefined && <Alert tone={clock?.stage === 'flagged' ? 'warn' : 'info'}>{silence}</Alert>}
        <p>{radiation.last(file, last === undefined ? '' : authorOf(register, last.fact))}</p>
        <p>{radiation.mail(waitingIn(mail))}</p>
        <ContactStrip contacts={contacts} clock={clock} day={on} />
        <ContactTable contacts={contacts} day={on} />
        <div>
          <Reaching person={person} day={day} />
        </div>
      </div>
    </Pane>
  )
}
