// People who go by the same name, once folded: homonyms in a list, look-alikes before a file is opened.
import type { Description } from '#domain/person/description.ts'
import { compare } from '#kernel/compare.ts'
import { foldGlued } from '#search/fold.ts'

const keyOf = (names: readonly (string | undefined)[]): string =>
  names.map((name) => foldGlued(name ?? '')).filter((name) => name !== '').sort(compare).join(' ')

/**
 * The keys that two people of one name share, whichever of their names was written first: under the usual name, under the
 * birth name, or under the nickname of someone who gave nothing else.
 */
export const nameKeys = ({ usualName, lastName, firstName, nickname }: Description): readonly string[] => {
  const civil = [keyOf([usualName ?? lastName, firstName]), keyOf([lastName ?? usualName, firstName])].filter((key) => key !== '')
  return civil.length > 0 ? [...new Set(civil)] : [keyOf([nickname])].filter((key) => key !== '')
}
