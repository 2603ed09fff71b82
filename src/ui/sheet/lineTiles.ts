// The tiles of a line: what can be ticked, and what was noted that day already.
import { passageTile, prestationTile } from '#domain/passage.ts'
import type { TileState } from '#domain/passage.ts'
import { offeredOn } from '#domain/prestation.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { Whose } from '#ui/sheet/useCopying.ts'
import { hour } from '#ui/texts/dates.ts'
import { sheet } from '#ui/texts/sheet.ts'
import { prestationWord } from '#ui/texts/prestationWord.ts'

/** `noted`: it stands in the register already, with its hour; it cannot be ticked. */
export type LineTile = { readonly code: string; readonly word: string; readonly noted?: string }

/** The passage of a line goes by this code, which no prestation has: it holds a space. */
export const headsCode = 'le passage'

const words = sheet.copy

const notedIn = ({ today, at }: TileState): { readonly noted?: string } =>
  today === 0 ? {} : { noted: at === undefined ? words.alreadyNoHour : words.already(hour(at)) }

/** In the order of the desk: the passage first. Of nobody by name, nothing is known beforehand. */
export const lineTiles = (register: Register, whose: Whose, day: ServiceDay): readonly LineTile[] => {
  const offered = offeredOn(register, day).map((one) => ({ code: one.code, word: prestationWord(one) }))
  if ('n' in whose) return [{ code: headsCode, word: words.heads }, ...offered]
  const { person } = whose
  return [
    { code: headsCode, word: words.passage, ...notedIn(passageTile(register, person, day)) },
    ...offered.map((one) => ({ ...one, ...notedIn(prestationTile(register, person, { code: one.code, day })) })),
  ]
}
