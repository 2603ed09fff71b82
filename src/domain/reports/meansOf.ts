import type { FactOf } from '#domain/facts/fact.ts'
import { byStamp } from '#domain/facts/order.ts'
import { activeOfKind } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { YearMeans } from '#domain/reports/yearMeans.ts'

/** What the house declared for a year (`YYYY`), the last declaration first. */
export const declarationsOf = (register: Register, year: string): readonly FactOf<'yearDeclared'>[] =>
  activeOfKind(register, 'yearDeclared').filter(({ data }) => data.year === year).toSorted((a, b) => byStamp(b, a))

/** The answers that stand for a year: the last ones; nothing where nobody answered yet. */
export const meansOf = (register: Register, year: string): YearMeans | undefined => declarationsOf(register, year)[0]?.secret
