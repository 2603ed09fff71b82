import { spokenName, surnameOf } from '#domain/person/description.ts'
import type { Description } from '#domain/person/description.ts'
import type { PersonId } from '#domain/ids.ts'
import { whoIs } from '#domain/person/who.ts'
import { erasedOf, isErased } from '#domain/register/erased.ts'
import type { Register } from '#domain/register/register.ts'

const nameless = 'Personne sans nom'
const erased = 'Personne effacée'

// Under their own id in what was noted of access, under their alias everywhere else.
const wasErased = (register: Register, person: PersonId): boolean => isErased(register, person) || erasedOf(register).has(person)

/** "Awa N’Diaye", as spoken. */
export const nameOf = (register: Register, person: PersonId): string =>
  spokenName(whoIs(register, person)) || (wasErased(register, person) ? erased : nameless)

/** For lists, the surname first and bold: "**Moreau** Jean-Pierre"; a nickname stands alone. */
export const listName = (who: Description): readonly { readonly text: string; readonly strong?: boolean }[] => {
  const [surname, given] = [surnameOf(who), who.firstName ?? '']
  if (surname === '' && given === '') return [{ text: who.nickname ?? nameless, strong: true }]
  if (surname === '') return [{ text: given, strong: true }]
  return given === '' ? [{ text: surname, strong: true }] : [{ text: surname, strong: true }, { text: ` ${given}` }]
}

// Before a vowel the y of Youssef is a consonant, that of Yves is none.
const elided = /^(?:[aeiouàâäéèêëîïôöùûüœæh]|y(?![aeiouàâäéèêëîïôöùûü]))/iu

/** "de Karim", "d’Awa": what stands between an act and a name. */
export const of = (name: string): string => (elided.test(name) ? `d’${name}` : `de ${name}`)

/** "né", "née"; without a known sex the noun stands for both. */
export const agreed = ({ sex }: Description, word: string, noun: string): string => {
  if (sex === undefined) return noun
  return sex === 'female' ? `${word}e` : word
}

/** "née en 1985": what tells two people of one name apart on a shared screen, where a whole birth date has no place (metier.md §8). */
export const bornIn = (who: Description): string | undefined =>
  who.birthDate === undefined ? undefined : `${agreed(who, 'né', 'naissance')} en ${who.birthDate.slice(0, 4)}`
