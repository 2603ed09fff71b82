import { useState } from 'react'
import { whoIs } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import type { Guest } from '#ui/app/guest.ts'
import { useHouse } from '#ui/app/house.ts'
import { GuestCall } from '#ui/guest/GuestCall.tsx'
import { GuestFoot } from '#ui/guest/GuestFoot.tsx'
import { GuestPage } from '#ui/guest/GuestPage.tsx'
import s from '#ui/guest/GuestScreen.module.css'
import { useGuestWords } from '#ui/guest/useGuestWords.ts'
import { languageFaces, languageSaid } from '#ui/texts/guest/guestLanguages.ts'
import type { GuestLanguage } from '#ui/texts/guest/guestLanguages.ts'

type GuestScreenProps = { readonly guest: Guest; readonly onBack: () => void }

const firstLanguage = (register: Register, guest: Guest): GuestLanguage => (guest.what === 'person' ? languageSaid(whoIs(register, guest.person).language) : 'fr')

/** The screen while it is turned to a guest: what concerns them, in their language, and nothing of anybody else (metier.md §8). */
export function GuestScreen({ guest, onBack }: GuestScreenProps) {
  const { opened: { journal } } = useHouse()
  const [chosen, choose] = useState(() => firstLanguage(journal.register(), guest))
  const spoken = useGuestWords(chosen)
  // The keys lie below the cards: whoever chose a language reads from the greeting.
  const chooseAndRead = (language: GuestLanguage) => {
    choose(language)
    document.documentElement.scrollTop = 0
  }
  return (
    <main className={s.screen} lang={spoken.language} dir={languageFaces[spoken.language].dir}>
      {guest.what === 'call' ? <GuestCall call={guest} {...spoken} /> : <GuestPage person={guest.what === 'person' ? guest.person : undefined} {...spoken} />}
      <GuestFoot {...spoken} chosen={chosen} onChoose={chooseAndRead} onBack={onBack} />
    </main>
  )
}
