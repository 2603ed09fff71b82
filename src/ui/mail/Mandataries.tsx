import { useState } from 'react'
import UserPlus from 'lucide-react/icons/user-plus'
import type { PersonId } from '#domain/ids.ts'
import { mostProcurations, procurationsOn } from '#domain/mail/procurations.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useRight } from '#ui/app/useRole.ts'
import s from '#ui/mail/HandOut.module.css'
import { MandataryRow } from '#ui/mail/MandataryRow.tsx'
import { ProcurationForm } from '#ui/mail/ProcurationForm.tsx'
import { sumOf } from '#ui/mail/useHandOut.ts'
import type { HandingOut } from '#ui/mail/useHandOut.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { handOut } from '#ui/texts/handOut.ts'

type MandatariesProps = { readonly person: PersonId; readonly handing: HandingOut }

/** Who may take this mail today besides its holder; an expired procuration is not offered (metier.md §5). */
export function Mandataries({ person, handing }: MandatariesProps) {
  const register = useRegister()
  const { day } = useNow()
  const valid = procurationsOn(register, person, day)
  const mayGive = useRight('files')
  const nothing = sumOf(handing.pieces) === 0
  return (
    <section className={s.mandataries}>
      <SectionTitle level={3} count={valid.length === 0 ? undefined : valid.length}>{handOut.mandataries}</SectionTitle>
      {valid.length === 0 ? <p>{handOut.noMandatary}</p> : <Alert tone="info">{handOut.noSign}</Alert>}
      <ul>
        {valid.map((procuration) => (
          <li key={procuration.id}>
            <MandataryRow
              person={person}
              procuration={procuration}
              nothing={nothing}
              onHand={() => void handing.hand({ under: procuration.id })}
            />
          </li>
        ))}
      </ul>
      {mayGive && <AddProcuration person={person} full={valid.length >= mostProcurations} />}
    </section>
  )
}

function AddProcuration({ person, full }: { readonly person: PersonId; readonly full: boolean }) {
  const [adding, setAdding] = useState(false)
  if (full) return <p>{handOut.mostReached}</p>
  if (adding) return <ProcurationForm person={person} onClose={() => setAdding(false)} />
  return (
    <KeyRow>
      <Key icon={UserPlus} onPress={() => setAdding(true)}>{handOut.add}</Key>
    </KeyRow>
  )
}
