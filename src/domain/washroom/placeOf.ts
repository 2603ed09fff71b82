import type { FactOf } from '#domain/facts/fact.ts'
import { byStamp } from '#domain/facts/order.ts'
import { activeOfKind } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { Place } from '#domain/washroom/words.ts'

const everDefined = (register: Register): readonly Place[] =>
  activeOfKind(register, 'settingsChanged').toSorted(byStamp).flatMap(({ secret }) => secret?.places ?? [])

/**
 * The place that a call or a turn names. Taken out of the settings, it calls nobody any more, but whoever is in keeps it as it last was: their
 * round is not lost. Nothing for one that the house never had.
 */
export const placeOf = (register: Register): ((fact: Pick<FactOf<'waitlistCalled'> | FactOf<'placeTaken'>, 'kind' | 'data'>) => Place | undefined) => {
  const { places } = settingsOf(register)
  return ({ kind, data }) => places.find(({ code }) => code === data.place) ??
    (kind === 'placeTaken' ? everDefined(register).findLast(({ code }) => code === data.place) : undefined)
}

/** Says whether a place is what its queue waits for: a dryer is not, beside a washing machine (decisions/0026). */
export const isForQueue = (register: Register, { uncounted, prestation }: Place): boolean =>
  uncounted !== true || !settingsOf(register).places.some((one) => one.prestation === prestation && one.uncounted !== true)
