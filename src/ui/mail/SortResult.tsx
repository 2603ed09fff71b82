import { addresseeOn, isReturned, mustConfirm } from '#domain/mail/addressee.ts'
import { piecesOf } from '#domain/mail/arrivals.ts'
import type { Arrival } from '#domain/mail/arrivals.ts'
import { forwardingsOn } from '#domain/mail/forwardings.ts'
import type { PersonId } from '#domain/ids.ts'
import { exclusionOn } from '#domain/exclusion/exclusions.ts'
import type { Register } from '#domain/register/register.ts'
import type { Moment, ServiceDay } from '#domain/time.ts'
import type { Hit } from '#search/searchPeople.ts'
import { useRegister } from '#ui/app/house.ts'
import { resultId } from '#ui/mail/resultId.ts'
import s from '#ui/mail/Sort.module.css'
import type { Sorting } from '#ui/mail/useSort.ts'
import { BoxTag } from '#ui/parts/BoxTag.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { Row } from '#ui/parts/Row.tsx'
import { addresseeWords, mail } from '#ui/texts/mail.ts'
import { markedName } from '#ui/texts/markedName.ts'
import { bornIn, nameOf } from '#ui/texts/names.ts'

type SortResultProps = {
  readonly hit: Hit
  readonly now: Moment
  readonly chosen: boolean
  readonly sorting: Sorting
  /** What came in for them today. */
  readonly came: readonly Arrival[]
}

const numberOf = ({ who }: Hit): string | undefined => (who.number === undefined ? undefined : mail.sort.number(who.number))

const factOf = ({ hit, now, chosen, sorting, came }: SortResultProps): string | undefined => {
  const { kind, seen: { line } } = sorting
  if (chosen) return mail.sort.enter(kind, line.n)
  const already = piecesOf(came, kind)
  if (already > 0) return mail.sort.already(kind, already, now.at)
  if (hit.homonym) return numberOf(hit)
  return hit.who.boxNumber === undefined ? mail.sort.noBox : undefined
}

// Kept out of the house, and domiciled here: their mail is theirs (decisions/0028).
const isKeptAllTheSame = (register: Register, person: PersonId, day: ServiceDay): boolean =>
  exclusionOn(register, person, day) !== undefined && !mustConfirm(addresseeOn(register, person, day))

// A line of its own: what tells two people of one name apart, and that mail goes further.
const secondOf = (register: Register, { hit, now: { day } }: SortResultProps): string | undefined => {
  const words = [
    isKeptAllTheSame(register, hit.person, day) ? mail.sort.excluded : undefined,
    hit.homonym ? (bornIn(hit.who) ?? numberOf(hit)) : undefined,
    forwardingsOn(register, hit.person, day).length === 0 ? undefined : mail.sort.forwarding,
  ].filter((one) => one !== undefined)
  return words.length === 0 ? undefined : words.join(' · ')
}

/** Someone who answers to the line, with the one key that notes their mail. */
export function SortResult(props: SortResultProps) {
  const { hit, now, chosen, sorting } = props
  const register = useRegister()
  const addressee = addresseeOn(register, hit.person, now.day)
  const warn = addresseeWords(addressee, hit.who, now.day)
  return (
    <Row
      id={resultId(hit.person)}
      data-number={hit.who.number}
      name={markedName(hit.who, sorting.seen.line.who)}
      near={hit.near}
      lead={hit.who.boxNumber === undefined ? <span className={s.noBox} /> : <BoxTag>{hit.who.boxNumber}</BoxTag>}
      fact={warn === undefined ? factOf(props) : undefined}
      warn={warn}
      second={secondOf(register, props)}
      chosen={chosen}
      onOpen={() => sorting.take(hit.person)}
      endWidth={76}
      end={<ResultKey hit={hit} chosen={chosen} sorting={sorting} back={isReturned(addressee)} />}
    />
  )
}

type ResultKeyProps = Pick<SortResultProps, 'hit' | 'chosen' | 'sorting'> & { readonly back: boolean }

function ResultKey({ hit: { person }, chosen, sorting, back }: ResultKeyProps) {
  const who = nameOf(useRegister(), person)
  if (back) return <Key name={mail.sort.backName(who)} onPress={() => sorting.sendBack(person)}>{mail.sort.back}</Key>
  const { n } = sorting.seen.line
  return (
    <Key variant={chosen ? 'filled' : 'plain'} name={mail.sort.plusName(sorting.kind, n, who)} onPress={() => sorting.take(person)}>
      {mail.sort.plus(n)}
    </Key>
  )
}
