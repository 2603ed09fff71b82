// Who bears one name from one country to another. Two names of different groups may sound the same (Inaya and Ignat): letters say which
// group a name is of, and its sound only where no other group has it and the letters are all but the same.
import { abroad } from '#search/abroad.ts'
import { readingsOf } from '#search/scripts.ts'
import { soundOf, withoutMute } from '#search/sound.ts'
import type { Traits } from '#search/traits.ts'
import { forgiven, typosBetween } from '#search/typos.ts'

type Group = readonly string[]
type Known = { readonly byName: Map<string, Group[]>; readonly bySound: Map<string, Group[]> }

const keyOf = (name: string): string => withoutMute(soundOf(name))

const put = (lists: Map<string, Group[]>, key: string, group: Group): void => {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  list.push(group)
}

const read = (): Known => {
  const known: Known = { byName: new Map(), bySound: new Map() }
  for (const group of abroad) {
    for (const name of group) {
      put(known.byName, name, group)
      put(known.bySound, keyOf(name), group)
    }
  }
  return known
}

const known = read()
const none: readonly Group[] = []

const isNearly = (text: string, name: string): boolean => typosBetween(text, name, forgiven(text.length)) !== undefined

const groupsBySound = (text: string, sound: string): readonly Group[] => {
  const [group, another] = known.bySound.get(sound) ?? none
  return group !== undefined && another === undefined && group.some((name) => keyOf(name) === sound && isNearly(text, name)) ? [group] : none
}

const groupsOf = ({ text, sound }: Pick<Traits, 'text' | 'sound'>): readonly Group[] => known.byName.get(text) ?? groupsBySound(text, sound)

/** The sounds that a name has in other countries. */
export const soundsAbroad = (typed: Traits): ReadonlySet<string> => new Set(groupsOf(typed).flat().map(keyOf).filter((sound) => sound !== typed.sound))

/** Says whether two words are one name in two countries; what a register has in another script is compared as it is read. */
export const areKindred = (typed: Traits, { text, sound }: Traits): boolean => {
  const groups = groupsOf(typed)
  return groups.length > 0 && groupsOf({ text: readingsOf(text)[0]?.text ?? text, sound }).some((group) => groups.includes(group))
}
