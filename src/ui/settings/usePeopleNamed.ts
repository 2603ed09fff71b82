import { useMemo } from 'react'
import type { PersonId } from '#domain/ids.ts'
import { spokenName } from '#domain/person/description.ts'
import { whoIs } from '#domain/person/who.ts'
import { foldedWords } from '#search/fold.ts'
import { useHouse } from '#ui/app/house.ts'

/** Those of a list who bear every word that is typed, or whose number or box is that word. */
export const usePeopleNamed = (people: readonly PersonId[], text: string): readonly PersonId[] => {
  const { journal } = useHouse().opened
  const isAsked = text.trim() !== ''
  // 4,000 names are a wait for nothing while nobody is sought.
  const named = useMemo(() => {
    if (!isAsked) return []
    const register = journal.register()
    return people.map((person) => {
      const who = whoIs(register, person)
      return { person, words: foldedWords([spokenName(who), who.number, who.boxNumber].join(' ')) }
    })
  }, [journal, people, isAsked])
  return useMemo(() => {
    if (!isAsked) return people
    const typed = foldedWords(text)
    return named.filter(({ words }) => typed.every((word) => words.some((one) => one.startsWith(word)))).map(({ person }) => person)
  }, [named, people, text, isAsked])
}
