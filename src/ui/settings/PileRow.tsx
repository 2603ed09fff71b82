import type { PersonId } from '#domain/ids.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import { whoIs } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import { useAnswer } from '#ui/app/house.ts'
import { Key } from '#ui/parts/Key.tsx'
import { Row } from '#ui/parts/Row.tsx'
import { domifa } from '#ui/texts/domifa.ts'
import { listName, nameOf } from '#ui/texts/names.ts'

const words = domifa.pile

const waitingFor = (register: Register, person: PersonId): number => mailKinds.reduce((sum, kind) => sum + mailOf(register, person)[kind].waiting, 0)

/** Somebody of the import, with what was counted for them. */
export function PileRow({ person, onCount }: { readonly person: PersonId; readonly onCount: (person: PersonId) => void }) {
  const who = useAnswer(whoIs, person)
  const name = useAnswer(nameOf, person)
  const waiting = useAnswer(waitingFor, person)
  return (
    <Row
      name={listName(who)}
      box={who.boxNumber}
      fact={waiting === 0 ? undefined : words.noted(waiting)}
      data-number={who.number}
      end={<Key name={words.openNamed(name)} onPress={() => onCount(person)}>{words.open}</Key>}
    />
  )
}
