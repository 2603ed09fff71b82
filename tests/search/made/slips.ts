// How hands, ears and other keyboards turn a name. Written from what desks see, before and apart from the engine: it imports
// nothing of src/search, and the engine nothing of it.
import type { Draw } from '#desk/demo/draw.ts'

/** Without accents, as one who types fast writes it; what has no plain letter stays as a keyboard gives it. */
export const plain = (name: string): string =>
  name.toLowerCase().replaceAll('œ', 'oe').replaceAll('ł', 'l').replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '')

const letters = Array.from('abcdefghijklmnopqrstuvwxyz')

type Edit = (draw: Draw, word: string, place: number) => string

const edits: readonly Edit[] = [
  (_draw, word, place) => word.slice(0, place) + word.slice(place + 1),
  (draw, word, place) => word.slice(0, place) + draw.pick(letters) + word.slice(place),
  (draw, word, place) => word.slice(0, place) + draw.pick(letters) + word.slice(place + 1),
  (_draw, word, place) => word.slice(0, place) + word.slice(place + 1, place + 2) + word.slice(place, place + 1) + word.slice(place + 2),
]

/** One slip of a finger: a letter less, one more, another one, two of them turned round. The first letter is seldom missed. */
const slip = (draw: Draw, word: string): string => {
  if (word.length < 4) return word
  const place = draw.chance(0.08) ? 0 : draw.between(1, word.length - 1)
  return draw.pick(edits)(draw, word, place)
}

/** A slip in a word of a name, two in a long one now and then. */
export const mistyped = (draw: Draw, name: string): string => {
  const words = plain(name).split(' ')
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a))
  const once = slip(draw, longest)
  return words.map((word) => (word === longest ? (longest.length >= 9 && draw.chance(0.3) ? slip(draw, once) : once) : word)).join(' ')
}

// What a French ear makes of a name, and what other schools write for one sound: to the left or to the right.
const heard: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ou/, ['u', 'oo', 'w']], [/u(?![iy])/, ['ou']], [/oo/, ['ou']], [/w/, ['ou', 'v']], [/kh/, ['k', 'h', 'q']], [/gh/, ['g', 'r']],
  [/k/, ['c', 'q', 'ck', 'qu']], [/c(?=[aou])/, ['k', 'q']], [/q(u?)/, ['k']], [/ph/, ['f']], [/f/, ['ph']], [/(?<=[aeiou])f(?=[aeiou])/, ['ff']], [/sh/, ['ch', 'sch']], [/ch/, ['sh', 'tch']], [/ss/, ['s', 'c']],
  [/(?<=[aeiou])s(?=[aeiou])/, ['ss', 'z']], [/z/, ['s']], [/c(?=[ei])/, ['s', 'ss']], [/dj/, ['j', 'dji']], [/j/, ['dj', 'g', 'y']], [/g(?=[ei])/, ['j', 'gu']],
  [/y/, ['i', 'ee']], [/i(?=[aeou])/, ['y']], [/(?<![aeou])i(?![aeou])/, ['y', 'ee']], [/ee/, ['i']], [/ai/, ['e', 'ei', 'ay']], [/ei/, ['ai', 'ey']], [/au/, ['o']], [/o/, ['au', 'ou', 'u']], [/e$/, ['']],
  [/([lmnrtpbd])\1/, ['$1']], [/(?<=[aeiou])([lmnrtd])(?=[aeiou])/, ['$1$1']], [/h/, ['']], [/t/, ['th', 'tt']], [/th/, ['t']], [/é|è/, ['e', 'ai']], [/en/, ['an']], [/an(?=[^aeiou])/, ['en']],
  [/a$/, ['ah', 'e']], [/v/, ['w']], [/x/, ['ks']], [/é$/, ['er', 'ee', 'ai', 'et']], [/eau/, ['o']], [/d$/, ['t', 'de']], [/([kdtns])$/, ['$1e']], [/n$/, ['ne']],
]

const heardOnce = (draw: Draw, said: string): string => {
  const fitting = heard.filter(([sound]) => sound.test(said))
  if (fitting.length === 0) return said
  const [sound, others] = draw.pick(fitting)
  return said.replace(sound, draw.pick(others))
}

/** One sound of a name written otherwise, or two of a longer one. */
export const misheard = (draw: Draw, name: string): string => {
  const once = heardOnce(draw, name.toLowerCase())
  return plain(name.length > 6 && draw.chance(0.5) ? heardOnce(draw, once) : once)
}

/** One sound of a name written otherwise. */
export const misheardOnce = (draw: Draw, name: string): string => plain(heardOnce(draw, name.toLowerCase()))

/** What stood apart is written in one piece, or what was one piece in two. */
export const parted = (draw: Draw, name: string): string => {
  const said = plain(name)
  if (/[ '’-]/.test(said)) return said.replace(/[ '’-]+/g, draw.chance(0.8) ? '' : ' ')
  const place = draw.between(2, Math.max(2, said.length - 2))
  return `${said.slice(0, place)}${draw.chance(0.6) ? ' ' : '-'}${said.slice(place)}`
}
