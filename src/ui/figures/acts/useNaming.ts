// Whom a list of acts may name, under which name, and how names are found and put in order.
import { useCallback, useMemo } from 'react'
import type { PersonId } from '#domain/ids.ts'
import { spokenName, surnameOf } from '#domain/person/description.ts'
import { isKnown, whoIs } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import { foldGlued, foldedWords } from '#search/fold.ts'
import { mayShow } from '#ui/app/findPeople.ts'
import { useHouse, useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useRight } from '#ui/app/useRole.ts'
import type { NamePart } from '#ui/parts/RowWords.tsx'
import { behindWords } from '#ui/texts/behind.ts'
import { listName, nameOf } from '#ui/texts/names.ts'

export type Naming = {
  readonly nameOf: (person: PersonId | undefined) => readonly NamePart[]
  /** Whoever has a file that may be opened from here. */
  readonly hasFile: (person: PersonId) => boolean
  readonly bears: (typed: string) => (person: PersonId) => boolean
  readonly order: (a: PersonId, b: PersonId) => number
}

const alphabet = new Intl.Collator('fr')

const named = (register: Register, person: PersonId): readonly NamePart[] =>
  isKnown(register, person) ? listName(whoIs(register, person)) : [{ text: nameOf(register, person) }]

const perPerson = <T>(read: (person: PersonId) => T): ((person: PersonId) => T) => {
  const known = new Map<PersonId, T>()
  return (person) => {
    const found = known.get(person) ?? read(person)
    known.set(person, found)
    return found
  }
}

const wordsOf = (register: Register, person: PersonId): readonly string[] => {
  const who = whoIs(register, person)
  // "N’Diaye" is typed "ndiaye" too.
  return [...foldedWords([spokenName(who), who.number, who.boxNumber].join(' ')), foldGlued(surnameOf(who))]
}

/** Names are the second step of a figure, for whoever opens files; those who lie in the archive are named to whoever opens it (metier.md §8, §9). */
export const useNaming = (): Naming => {
  const register = useRegister()
  const { journal } = useHouse().opened
  const { day: today } = useNow()
  const opens = useRight('files')
  const sees = useCallback((person: PersonId) => opens && mayShow(journal, register, today)(person), [opens, journal, register, today])
  return useMemo(() => {
    const words = perPerson((person) => (sees(person) ? wordsOf(register, person) : []))
    const sorted = perPerson((person) => `${surnameOf(whoIs(register, person))} ${spokenName(whoIs(register, person))} ${person}`)
    return {
      nameOf: (person) => {
        if (person === undefined) return [{ text: behindWords.noName }]
        return sees(person) ? named(register, person) : [{ text: behindWords.hidden }]
      },
      hasFile: (person) => sees(person) && isKnown(register, person),
      bears: (typed) => {
        const asked = foldedWords(typed)
        return (person) => asked.every((word) => words(person).some((one) => one.startsWith(word)))
      },
      order: (a, b) => alphabet.compare(sorted(a), sorted(b)),
    }
  }, [register, sees])
}
