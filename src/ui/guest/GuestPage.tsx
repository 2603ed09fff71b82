import { guestFacts, houseFacts } from '#domain/guest/guestFacts.ts'
import type { GuestFacts } from '#domain/guest/guestFacts.ts'
import { guestTurns } from '#domain/guest/guestTurns.ts'
import type { PersonId } from '#domain/ids.ts'
import { whoIs } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { GuestCards } from '#ui/guest/GuestCards.tsx'
import { GuestHead } from '#ui/guest/GuestHead.tsx'
import { aloud, tellGuest } from '#ui/guest/tellGuest.ts'
import { filled } from '#ui/texts/guest/filled.ts'
import type { GuestLanguage } from '#ui/texts/guest/guestLanguages.ts'
import type { GuestWords } from '#ui/texts/guest/guestWords.ts'

type Spoken = { readonly language: GuestLanguage; readonly words: GuestWords }
type GuestPageProps = Spoken & {
  /** Nobody's own, where absent: the house alone. */
  readonly person: PersonId | undefined
}

const nothing: GuestFacts = { mail: undefined, address: { state: 'none' }, term: { what: 'none' } }

const nameOn = (register: Register, person: PersonId): string | undefined => {
  const { firstName, nickname } = whoIs(register, person)
  return firstName ?? nickname
}

/** A guest's own facts, and when the house is open, as they stand now. */
export function GuestPage({ person, language, words }: GuestPageProps) {
  const register = useRegister()
  const now = useNow()
  const { day } = now
  const own = person === undefined
    ? { facts: nothing, turns: [], name: undefined }
    : { facts: guestFacts(register, person, day), turns: guestTurns(register, { person, now }), name: nameOn(register, person) }
  const greeting = own.name === undefined ? words.hello : filled(words.greeting, { name: own.name })
  const cards = tellGuest({ ...own, house: houseFacts(register, day), day, language, words })
  return (
    <>
      <GuestHead {...{ language, words }} own={person !== undefined} title={greeting} text={aloud(greeting, cards)} />
      <GuestCards cards={cards} />
    </>
  )
}
