// What two words are compared by. Made once for each word of the register, and at each letter for what is typed.
import { letterMask } from '#search/letterMask.ts'
import { readingsOf } from '#search/scripts.ts'
import { skeletonOf, soundOf, withoutMute } from '#search/sound.ts'

export type Traits = {
  readonly text: string
  /** How it sounds, its end included: a beginning has no mute ending yet. */
  readonly full: string
  readonly sound: string
  readonly skeleton: string
  readonly mask: number
  readonly soundMask: number
}

/** The traits of a word in Latin letters. */
export const traitsOf = (text: string): Traits => {
  const full = soundOf(text)
  const sound = withoutMute(full)
  return { text, full, sound, skeleton: skeletonOf(full), mask: letterMask(text), soundMask: letterMask(sound) }
}

/** The traits of a word of the register: in another script, it sounds as it is read. */
export const traitsOfToken = (token: string): Traits => {
  const [reading] = readingsOf(token)
  return reading === undefined ? traitsOf(token) : { ...traitsOf(reading.text), text: token }
}

/** Says whether a token is letters: numbers, dates and their parts are never taken for one another. */
export const isWord = (token: string): boolean => !/[\d#]/.test(token)
