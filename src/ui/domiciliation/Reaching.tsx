import type { PersonId } from '#domain/ids.ts'
import { procurationsOn } from '#domain/mail/procurations.ts'
import { whoIs } from '#domain/person/who.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { Reveal } from '#ui/parts/Reveal.tsx'
import { file } from '#ui/texts/domiciliationFile.ts'

type ReachingProps = { readonly person: PersonId; readonly day: ServiceDay }

/** Who may take the mail, and how to reach the holder: each behind a second step. */
export function Reaching({ person, day }: ReachingProps) {
  const register = useRegister()
  const procurations = procurationsOn(register, person, day)
  const { phone } = whoIs(register, person)
  return (
    <>
      <Reveal title={file.procurations} count={procurations.length}>
        {procurations.length === 0 && <p>{file.noProcuration}</p>}
        <ul>
          {procurations.map(({ id, data, secret }) => (
            <li key={id}>{file.procuration(secret?.name ?? '', data)}</li>
          ))}
        </ul>
      </Reveal>
      <Reveal title={file.reach}>
        <p>{phone === undefined ? file.noPhone : file.phone(phone)}</p>
      </Reveal>
    </>
  )
}
