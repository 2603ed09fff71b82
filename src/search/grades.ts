// How well a word answers to a form: exact > beginning > same sound > a name that stands for it > one slip > bones (desk.md §3).
import type { Form } from '#search/form.ts'
import { missingLetters } from '#search/letterMask.ts'
import { phoneMark } from '#search/phone.ts'
import type { Posting, WordPosting } from '#search/postings.ts'
import type { Traits } from '#search/traits.ts'
import { forgiven, typosBetween } from '#search/typos.ts'

export const grades = { exact: 100, prefix: 80, sound: 66, equivalent: 64, equivalentHeard: 62, read: 62, soundBegun: 54, respelled: 45, abroad: 27, none: 0 } as const

// By the number of slips: the whole word, its beginning, its sound.
const slips = { whole: [50, 46, 32], begun: [44, 40, 26], heard: [36, 36, 28] } as const
const bones = { most: 22, least: 6 } as const

/** How well the letters of a token answer, as they stand. */
export const writtenGrade = (form: Pick<Form, 'text'>, { token, least }: Posting): number => {
  if (token === form.text) return grades.exact
  if (!token.startsWith(form.text) || form.text.length < least) return grades.none
  // The end of a phone is as much as anyone says of it.
  return token.startsWith(phoneMark) ? grades.exact : grades.prefix
}

// One more than the most stands for any number beyond.
const wholeSlips = (typed: string, word: string, most: number): number => Math.min(typosBetween(typed, word, most)?.whole ?? most + 1, most + 1)

/** How well a word answers through slips of a finger. */
export const slippedGrade = (typed: Traits, { traits }: WordPosting): number => {
  const most = forgiven(typed.text.length)
  if (most === 0 || missingLetters(typed.mask, traits.mask) > most) return grades.none
  const found = typosBetween(typed.text, traits.text, most)
  if (found === undefined) return grades.none
  return found.whole <= most ? Number(slips.whole[found.whole]) : Number(slips.begun[found.begun])
}

/** How well a sound answers to one that was misheard by little. */
export const misheardGrade = (typed: Traits, heard: Pick<Traits, 'sound' | 'soundMask'>): number => {
  const most = forgiven(typed.sound.length)
  if (most === 0 || missingLetters(typed.soundMask, heard.soundMask) > most) return grades.none
  const count = wholeSlips(typed.sound, heard.sound, most)
  return count > most ? grades.none : Number(slips.heard[count])
}

/** How well a word answers that has the same bones: the better, the nearer its sound. */
export const bonesGrade = (typed: Traits, { traits }: WordPosting): number => {
  const most = Math.min(typed.skeleton.length, 4)
  const count = wholeSlips(typed.sound, traits.sound, most)
  return count > most ? grades.none : bones.most - 3 * count
}

/** How well a word answers that is the name of another country: the better, the nearer its sound. */
export const abroadGrade = (typed: Traits, { traits }: WordPosting): number => grades.abroad - wholeSlips(typed.sound, traits.sound, 3)

// A throat sound that is written and not said is another name: محمد is Mohamed, never Mamadou.
const throat = (read: string, word: string): number => (read.replace(/kh|[^h]/g, '').length > word.replace(/[kscp]h|[^h]/g, '').length ? 14 : 0)

/** How well a word answers to the consonants of an Arabic one. */
export const readGrade = (read: Traits, { traits }: WordPosting): number =>
  Math.max(bones.least, grades.read - 4 * wholeSlips(read.full, traits.full, 8) - throat(read.text, traits.text))
