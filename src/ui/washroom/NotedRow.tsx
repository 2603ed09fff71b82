import type { NotedPrestation } from '#domain/prestation.ts'
import type { Register } from '#domain/register/register.ts'
import { whoIs } from '#domain/person/who.ts'
import { useRegister } from '#ui/app/house.ts'
import { Key } from '#ui/parts/Key.tsx'
import { Row } from '#ui/parts/Row.tsx'
import { LeadHour } from '#ui/parts/LeadHour.tsx'
import type { NamePart } from '#ui/parts/RowWords.tsx'
import { factSentence } from '#ui/texts/acts.ts'
import { hour } from '#ui/texts/dates.ts'
import { listName } from '#ui/texts/names.ts'
import { washroom } from '#ui/texts/washroom.ts'
import type { WashroomCode } from '#ui/texts/washroom.ts'

type NotedRowProps = { readonly noted: NotedPrestation; readonly code: WashroomCode; readonly onUndo: () => void }

const nameIn = (register: Register, { fact: { person } }: NotedPrestation): readonly NamePart[] =>
  person === undefined ? [{ text: washroom.nameless, strong: true }] : listName(whoIs(register, person))

/** Once served: hour, name, how many, and whether it is a second one. */
export function NotedRow({ noted, code, onUndo }: NotedRowProps) {
  const register = useRegister()
  const { fact, standing } = noted
  const facts = [washroom.quantity(code, fact.n ?? 1), standing === 'added' ? washroom.standing(standing) : undefined].filter((word) => word !== undefined)
  return (
    <Row
      small
      data-number={fact.person === undefined ? undefined : whoIs(register, fact.person).number}
      lead={<LeadHour>{fact.data.at === undefined ? '' : hour(fact.data.at)}</LeadHour>}
      name={nameIn(register, noted)}
      fact={facts.length === 0 ? undefined : facts.join(' · ')}
      warn={standing === 'double' ? washroom.standing(standing) : undefined}
      endWidth={84}
      end={<Key variant="quiet" name={washroom.undoName(factSentence(register, fact))} onPress={onUndo}>{washroom.undo}</Key>}
    />
  )
}
