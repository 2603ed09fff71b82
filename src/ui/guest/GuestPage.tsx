import { guestFacts, houseFacts } from '#domain/guest/guestFacts.ts'
import { guestTurns } from '#domain/guest/guestTurns.ts'
import type { PersonId } from '#domain/ids.ts'
import { whoIs } from '#domain/person/who.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { GuestCards } from '#ui/guest/GuestCards.tsx'
import { GuestHead } from '#ui/guest/GuestHead.tsx'
import { aloud, guestCards } from '#ui/guest/guestView.ts'
import { filled } from '#ui/texts/guest/filled.ts'
import type { GuestLanguage } from '#ui/texts/guest/guestLanguages.ts'
import type { GuestWords } from '#ui/texts/guest/guestWords.ts'

type GuestPageProps = { readonly person: PersonId; readonly language: GuestLanguage; readonly words: GuestWords }

/** A guest's own facts, as they stand now. */
export function GuestPage({ person, language, words }: GuestPageProps) {
  const register = useRegister()
  const now = useNow()
  const { day } = now
  const { firstName, nickname } = whoIs(register, person)
  const name = firstName ?? nickname
  const greeting = name === undefined ? words.hello : filled(words.greeting, { name })
  const cards = guestCards({ facts: guestFacts(register, person, day), house: houseFacts(register, day), turns: guestTurns(register, { person, now }), day, language, words })
  return (
    <>
      <GuestHead {...{ language, words }} title={greeting} text={aloud(greeting, cards)} />
      <GuestCards cards={cards} />
    </>
  )
}
