import { isOfKind } from '#domain/facts/fact.ts'
import type { FactOf } from '#domain/facts/fact.ts'
import { byStamp } from '#domain/facts/order.ts'
import type { PersonId } from '#domain/ids.ts'
import { actsOf } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'

/** What joins the files of someone together, the last one first: withdrawing one separates its two files again. One that found them joined already joins nothing. */
export const mergesOf = (register: Register, person: PersonId): readonly FactOf<'peopleMerged'>[] =>
  actsOf(register, person).filter(isOfKind('peopleMerged')).filter(({ secret }) => secret !== undefined).toSorted(byStamp).toReversed()
