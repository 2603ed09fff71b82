// A word as another school would have written it: what one country writes with x, j, w, gh or c another writes otherwise, and which of the
// two the papers hold nobody knows. Only what is typed is turned, so that the index does not grow.
import { traitsOf } from '#search/traits.ts'
import type { Traits } from '#search/traits.ts'

type Turn = readonly [RegExp, string]

// Both ways where the sounds differ (sound.ts): Tidiane and Tijan, Niang and Gnang, Volkov and Wolkow, Serhiy and Serguei, Teixeira and Techeira.
const turns: readonly Turn[] = [
  [/w/g, 'v'], [/v/g, 'w'], [/b/g, 'v'], [/v/g, 'b'], [/(?<=..[eo])w$/, 'v'],
  [/j(?!$)/g, 'y'], [/^[iy](?=[aeou])/, 'j'], [/(?<=[aeiou])[iy](?=[aeou])/g, 'j'], [/^g(?=[ei])/, 'y'],
  [/d[iy](?=[aeou])/g, 'dj'], [/dj?z?h?(?=[aeou])|j(?=[aeou])/g, 'di'], [/th?[iy](?=[aeou])/g, 'tch'], [/t?chi?(?=[aeou])/g, 'ti'],
  [/(?:gn|n[iyh])(?=[aeiou])/g, 'n'], [/n(?=[aeiou])|nh(?=[aeiou])/g, 'ni'],
  [/l[hl](?=[aeiou])/g, 'li'], [/l[iy](?=[aeou])/g, 'l'], [/ll(?=[aeiou])/g, 'y'], [/(?<=[aeiou])[iy](?=[aeiou])/g, 'l'],
  [/kh/g, 'h'], [/(?<![ckgstpdbjzlnxr])h(?=[aeiouylr])/g, 'kh'], [/ch/g, 'kh'], [/k(?=[aeiouyrl])/g, 'h'],
  [/gh/g, 'r'], [/gh/g, 'h'], [/gh(?=[eiy])/g, 'j'], [/(?<=[aeiouy]|^)r(?=[aeiouy])/g, 'gh'], [/(?<![ckgstpdbjzlnxr])h(?=.)/g, 'gh'], [/g(?!h)/g, 'h'],
  [/g(?=[eiy])/g, 'gh'], [/gu?(?=[eiy])/g, 'j'], [/j(?=[eiy])/g, 'gh'],
  [/x/g, 'ch'], [/x(?=.)/g, 'h'], [/x(?=.)/g, 'kh'], [/[cs]h/g, 'x'], [/ks|cs/g, 'ch'], [/^h/, 'x'],
  [/c(?=[eiy])/g, 'tch'], [/t?ch(?=[eiy])/g, 'c'], [/c/g, 'dj'], [/dj|j/g, 'c'], [/ci(?=[aou])/g, 'tch'], [/tch(?=[aou])/g, 'ci'], [/c$/, 'tch'],
  [/rz/g, 'j'], [/zh/g, 'ch'], [/ch(?=[aeiou])/g, 'zh'], [/q(?!u)/g, 'ch'], [/^hs/, 'ch'], [/s(?=[cptkmn])/g, 'ch'], [/^(?:x|ch)(?=[ei])/, 'j'], [/j/g, 'h'],
  [/eu|oe/g, 'o'], [/^[ae]l(?=...)/, ''], [/^(?=[^aeiou]...)/, 'el'], [/^(?=[^aeiou]...)/, 'al'], [/^c(?=[aui])|(?<=a)c$/g, ''],
]

const most = 24

type Turned = { readonly text: string; readonly by: number }

const turned = (text: string, from: number): readonly Turned[] =>
  turns.slice(from).map(([letters, instead], i) => ({ text: text.replace(letters, instead), by: from + i })).filter((one) => one.text !== text)

const respell = (word: Traits): readonly Traits[] => {
  const bySound = new Map([[word.sound, word]])
  const add = ({ text }: Turned): void => {
    const traits = traitsOf(text)
    if (traits.sound.length > 1 && !bySound.has(traits.sound)) bySound.set(traits.sound, traits)
  }
  const once = turned(word.text, 0)
  for (const one of once) add(one)
  for (const { text, by } of once) {
    if (bySound.size > most) break
    for (const one of turned(text, by + 1)) add(one)
  }
  return [...bySound.values()].slice(1)
}

const made = new WeakMap<Traits, readonly Traits[]>()

/** The other ways to write what was typed, one for each sound: one letter turned, then two; made once for each word. */
export const respellings = (typed: Traits): readonly Traits[] => {
  const known = made.get(typed) ?? respell(typed)
  made.set(typed, known)
  return known
}
