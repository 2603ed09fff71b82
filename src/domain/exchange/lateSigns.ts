// A radiation for silence that a sign of life, come late from another tablet, contradicts: to be looked at again by a human
// (sync.md, "radiation while an offline tablet holds a passage"; L D264-3).
import { isOfKind } from '#domain/facts/fact.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { byStamp } from '#domain/facts/order.ts'
import type { Ended } from '#domain/domiciliation/decisions.ts'
import { signOf } from '#domain/domiciliation/signs.ts'
import type { Sign } from '#domain/domiciliation/signs.ts'
import type { PersonId } from '#domain/ids.ts'
import { perPerson } from '#domain/register/read.ts'
import { addMonths } from '#domain/time.ts'

export type LateSign = { readonly what: 'lateSign'; readonly person: PersonId; readonly ended: Ended; readonly sign: Sign }

// On the day of the decision itself, whoever decided may have seen the person leave with the letter in hand.
const isBefore = (sign: Sign, ended: Ended): boolean => sign.day < ended.day || (sign.day === ended.day && sign.fact.dev !== ended.dev)

const contradicts = (sign: Sign, ended: Ended): boolean => isBefore(sign, ended) && ended.day <= addMonths(sign.day, 3)

/** The last sign of life that whoever decided had on screen, when the radiation was upheld. */
const upheldUpTo = (ended: Ended, signs: readonly Sign[]): string => signs.find(({ fact }) => fact.id === ended.refs?.previous)?.day ?? ''

const isDomiciledAnew = (acts: readonly Fact[], ended: Ended): boolean =>
  acts.some((fact) => fact.kind === 'domiciliationGranted' && fact.day >= ended.day && byStamp(fact, ended) > 0)

const look = (acts: readonly Fact[], ended: Ended): readonly LateSign[] => {
  if (ended.person === undefined || ended.batch !== undefined || isDomiciledAnew(acts, ended)) return []
  const signs = acts.map(signOf).filter((sign) => sign !== undefined)
  const upheld = upheldUpTo(ended, signs)
  const sign = signs.findLast((one) => contradicts(one, ended) && one.day > upheld)
  return sign === undefined ? [] : [{ what: 'lateSign', person: ended.person, ended, sign }]
}

/** For a person, the radiations for silence that were decided although a sign of life of the three months before existed elsewhere. */
export const lateSignsOf = perPerson((acts): readonly LateSign[] =>
  acts
    .filter(isOfKind('domiciliationEnded'))
    .filter(({ secret }) => secret?.ground === 'nonManifestation')
    .flatMap((ended) => look(acts, ended)),
)
