import { useEffect, useState } from 'react'
import { drawLifted } from '#ui/app/drawLifted.ts'
import { fr } from '#ui/texts/guest/fr.ts'
import type { GuestLanguage } from '#ui/texts/guest/guestLanguages.ts'
import type { GuestWords } from '#ui/texts/guest/guestWords.ts'
import { wordsOf } from '#ui/texts/guest/wordsOf.ts'

type Spoken = { readonly language: GuestLanguage; readonly words: GuestWords }

/** The words of a language; those of the one before, French at first, until they are there. A language that cannot be fetched leaves them. */
export const useGuestWords = (language: GuestLanguage): Spoken => {
  const [spoken, speak] = useState<Spoken>({ language: 'fr', words: fr })
  useEffect(() => {
    let gone = false
    const come = (words: GuestWords): void => {
      if (!gone) speak({ language, words })
    }
    wordsOf[language].bring().then((words) => drawLifted(() => come(words)), () => undefined)
    return () => {
      gone = true
    }
  }, [language])
  return spoken
}
