// Who answers to one word, and how well.
import type { Equivalents } from '#search/equivalents.ts'
import { at } from '#kernel/at.ts'
import { formsOf } from '#search/form.ts'
import type { Form } from '#search/form.ts'
import { areKindred, soundsAbroad } from '#search/kindred.ts'
import { abroadGrade, bonesGrade, grades, misheardGrade, readGrade, slippedGrade, writtenGrade } from '#search/grades.ts'
import { beginningWith, isWordPosting, ofAbout } from '#search/postings.ts'
import type { Posting, Postings, WordPosting } from '#search/postings.ts'
import type { Word } from '#search/query.ts'
import { soundOf, withoutMute } from '#search/sound.ts'
import { respellings } from '#search/respelled.ts'
import type { Traits } from '#search/traits.ts'
import { forgiven } from '#search/typos.ts'

/** A grade for each place of the index, and the places that have one. */
export type Answer = { readonly forms: readonly Form[]; readonly grades: Uint8Array; readonly places: number[]; isFar: boolean }

// Whoever is found through someone else comes after those who bear the name.
const throughKin = 0.7

const raise = (answer: Answer, places: readonly number[], grade: number): void => {
  for (const place of places) {
    const before = at(answer.grades, place)
    if (before === 0) answer.places.push(place)
    if (before < grade) answer.grades[place] = grade
  }
}

type Give = (posting: Posting, grade: number) => void

const giveTo = (answer: Answer, { most }: Form): Give => (posting, grade) => {
  if (grade === grades.none) return
  raise(answer, posting.own, Math.min(most, grade))
  if (posting.kin.length > 0) raise(answer, posting.kin, Math.trunc(Math.min(most, grade) * throughKin))
}

const giveAll = (give: Give, words: readonly WordPosting[] | undefined, grade: number): void => {
  for (const word of words ?? []) give(word, grade)
}

const giveSound = ({ bySound, sounds }: Postings, { sound, full }: Traits, give: Give): void => {
  if (full.length > 2) for (const { words } of beginningWith(sounds, full)) giveAll(give, words, grades.soundBegun)
  if (sound.length > 1) giveAll(give, bySound.get(sound)?.words, grades.sound)
}

const giveOthers = ({ byToken, bySound }: Postings, others: ReadonlySet<string>, give: Give): void => {
  for (const other of others) {
    giveAll(give, bySound.get(withoutMute(soundOf(other)))?.words, grades.equivalentHeard)
    const same = byToken.get(other)
    if (same !== undefined) give(same, grades.equivalent)
  }
}

const giveAbroad = ({ bySound }: Postings, { traits }: Form, give: Give): void => {
  if (traits === undefined) return
  for (const sound of soundsAbroad(traits)) for (const word of bySound.get(sound)?.words ?? []) if (areKindred(traits, word.traits)) give(word, abroadGrade(traits, word))
}

const giveRespelled = ({ bySound, bySkeleton }: Postings, typed: Traits, give: Give): void => {
  for (const traits of respellings(typed)) {
    giveAll(give, bySound.get(traits.sound)?.words, grades.respelled)
    if (traits.skeleton.length > 1 && traits.skeleton !== typed.skeleton) for (const word of bySkeleton.get(traits.skeleton) ?? []) give(word, bonesGrade(traits, word))
  }
}

const giveBones = ({ bySkeleton }: Postings, traits: Traits, give: Give): void => {
  for (const word of bySkeleton.get(traits.skeleton) ?? []) give(word, readGrade(traits, word))
}

const answerNear = (postings: Postings, form: Form, give: Give): void => {
  for (const posting of beginningWith(postings.inOrder, form.text)) give(posting, writtenGrade(form, posting))
  if (form.traits === undefined) return
  giveOthers(postings, form.others, give)
  if (form.bones) giveBones(postings, form.traits, give)
  else giveSound(postings, form.traits, give)
}

/** Those who answer to a word as it is written, by its beginning, by its sound, by a name that stands for it. */
export const nearAnswer = (postings: Postings, { texts }: Word, { equivalents, people }: { readonly equivalents: Equivalents; readonly people: number }): Answer => {
  const forms = texts.flatMap((text) => formsOf(text, equivalents))
  const answer: Answer = { forms, grades: new Uint8Array(people), places: [], isFar: false }
  for (const form of forms) answerNear(postings, form, giveTo(answer, form))
  return answer
}

// The beginning of a longer word is only looked at where its first letter is right.
const longer = ({ inOrder }: Postings, { text }: Traits, most: number): readonly Posting[] =>
  beginningWith(inOrder, text.slice(0, 1)).filter(({ token }) => token.length > text.length + most)

const giveSlipped = (postings: Postings, traits: Traits, give: Give): void => {
  const most = forgiven(traits.text.length)
  if (most === 0) return
  for (const words of ofAbout(postings.wordsOfLength, traits.text.length, most)) for (const word of words) give(word, slippedGrade(traits, word))
  for (const word of longer(postings, traits, most)) if (isWordPosting(word)) give(word, slippedGrade(traits, word))
}

// Two letters that nobody can say are no name yet.
const isSaid = ({ text }: Traits): boolean => text.length > 2 || /[aeiouy]/.test(text)

const answerFar = (postings: Postings, traits: Traits, give: Give): void => {
  if (!isSaid(traits)) return
  giveSlipped(postings, traits, give)
  giveRespelled(postings, traits, give)
  const sounds = ofAbout(postings.soundsOfLength, traits.sound.length, forgiven(traits.sound.length))
  for (const alike of sounds) for (const { words, traits: heard } of alike) giveAll(give, words, misheardGrade(traits, heard))
  if (traits.skeleton.length > 1) for (const word of postings.bySkeleton.get(traits.skeleton) ?? []) give(word, bonesGrade(traits, word))
}

/** Says whether the word is somebody's as it was typed. */
export const isSomebodys = ({ byToken }: Postings, { forms }: Answer): boolean => forms.some(({ text }) => (byToken.get(text)?.own.length ?? 0) > 0)

/** Adds those who bear the name that it is in another country. */
export const addAbroad = (postings: Postings, answer: Answer): void => {
  for (const form of answer.forms) giveAbroad(postings, form, giveTo(answer, form))
}

/** Adds those who answer through slips of a finger, another school's spelling, a sound misheard by little, or the bones alone. */
export const addFar = (postings: Postings, answer: Answer): void => {
  if (answer.isFar) return
  answer.isFar = true
  for (const form of answer.forms) if (form.traits !== undefined && !form.bones) answerFar(postings, form.traits, giveTo(answer, form))
}

const heardGrade = (typed: Traits, word: WordPosting): number => {
  if (word.traits.sound === typed.sound) return grades.sound
  return typed.full.length > 2 && word.traits.full.startsWith(typed.full) ? grades.soundBegun : misheardGrade(typed, word.traits)
}

const alikeGrade = (typed: Traits, word: WordPosting): number => (typed.skeleton === word.traits.skeleton ? bonesGrade(typed, word) : grades.none)

const respelledGrade = (respelled: Traits, word: WordPosting): number => (respelled.sound === word.traits.sound ? grades.respelled : alikeGrade(respelled, word))

const nearGrade = (form: Form, typed: Traits, word: WordPosting): number =>
  Math.max(form.others.has(word.token) ? grades.equivalent : grades.none, alikeGrade(typed, word), heardGrade(typed, word), slippedGrade(typed, word))

/** How well a token answers, and through what when that is neither its letters nor its sound. */
export type Graded = { readonly grade: number; readonly far?: 'abroad' | 'respelled' }

const farGrade = (typed: Traits, word: WordPosting): Graded => {
  const kindred = areKindred(typed, word.traits) ? abroadGrade(typed, word) : grades.none
  const respelled = Math.max(grades.none, ...respellings(typed).map((other) => respelledGrade(other, word)))
  return kindred > respelled ? { grade: kindred, far: 'abroad' } : { grade: respelled, far: 'respelled' }
}

/** How well one token answers to a form: why someone is in the list. */
export const gradeBetween = (form: Form, posting: Posting): Graded => {
  const written = writtenGrade(form, posting)
  if (form.traits === undefined || !isWordPosting(posting)) return { grade: written }
  const near = Math.max(written, nearGrade(form, form.traits, posting))
  const far = near >= grades.respelled ? { grade: grades.none } : farGrade(form.traits, posting)
  return far.grade > near ? far : { grade: near }
}
