import { addresseeOn, isReturned } from '#domain/mail/addressee.ts'
import type { Addressee } from '#domain/mail/addressee.ts'
import type { PersonId } from '#domain/ids.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import s from '#ui/mail/Sort.module.css'
import { SortAhead } from '#ui/mail/SortAhead.tsx'
import { useQuestionKeys } from '#ui/mail/useQuestionKeys.ts'
import type { Sorting } from '#ui/mail/useSort.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { mail } from '#ui/texts/mail.ts'
import { nameOf } from '#ui/texts/names.ts'

type SortQuestionProps = { readonly sorting: Sorting; readonly person: PersonId }

const { question } = mail

const reason = (addressee: Addressee, name: string): string => {
  switch (addressee.state) {
    case 'struckOff':
      return question.struckOff(name, addressee.on)
    case 'stopped':
      return question.stopped(name, addressee.until)
    case 'domiciled':
    case 'lapsed':
    case 'notDomiciled':
      return question.notDomiciled(name)
  }
}

/** Mail for someone struck off, stopped, or never domiciled here: kept or sent back, once a human has seen it. Enter takes the first key, Escape none, and letters are no answer. */
export function SortQuestion({ sorting, person }: SortQuestionProps) {
  const register = useRegister()
  const { day } = useNow()
  const box = useQuestionKeys(sorting)
  const addressee = addresseeOn(register, person, day)
  const back = { word: question.back, onPress: () => sorting.sendBack(person) }
  const keep = { word: question.keep, onPress: () => sorting.keep(person) }
  const [one, other] = isReturned(addressee) ? [back, keep] : [keep, back]
  return (
    <fieldset ref={box} aria-label={question.label} className={s.question}>
      <Alert tone="warn">
        <p>{reason(addressee, nameOf(register, person))}</p>
        <p>{question.ask(sorting.kind, sorting.line.n)}</p>
      </Alert>
      <Key variant="filled" onPress={one.onPress}>{one.word}</Key>
      <Key onPress={other.onPress}>{other.word}</Key>
      <Key variant="quiet" onPress={sorting.dismiss}>{question.leave}</Key>
      <SortAhead typed={sorting.ahead} />
    </fieldset>
  )
}
