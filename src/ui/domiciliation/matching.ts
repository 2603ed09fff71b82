import type { Description } from '#domain/person/description.ts'
import { foldGlued } from '#search/fold.ts'

const spoken = ({ lastName, usualName, firstName, nickname, number, boxNumber }: Description): string =>
  [lastName, usualName, firstName, nickname, number, boxNumber].map((text) => foldGlued(text ?? '')).join(' ')

/** Those whose names or numbers hold every word that was typed, accents, hyphens and apostrophes apart. */
export const matching = <T extends { readonly who: Description }>(lines: readonly T[], typed: string): readonly T[] => {
  const words = typed.split(/\s+/).map(foldGlued).filter((word) => word !== '')
  if (words.length === 0) return lines
  return lines.filter(({ who }) => {
    const names = spoken(who)
    return words.every((word) => names.includes(word))
  })
}
