import { useEffect, useState } from 'react'
import { drawAtOnce } from '#ui/app/drawAtOnce.ts'
import { whenLifted } from '#ui/parts/finger.ts'
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
    // At once: a finger that comes down between the words and their drawing would have the page move under it.
    const come = (words: GuestWords): void => {
      if (!gone) drawAtOnce(() => speak({ language, words }))
    }
    wordsOf[language].bring().then((words) => whenLifted(() => come(words)), () => undefined)
    return () => {
      gone = true
    }
  }, [language])
  return spoken
}
