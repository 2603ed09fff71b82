// A class that only a closing still tells (decisions/0013): the lines of those who were erased give way to what the closing counted.
import type { ActLine, Apart, Asked, Behind } from '#domain/figures/actLine.ts'
import { isClass } from '#domain/figures/closed.ts'
import { figuresIn } from '#domain/figures/figures.ts'
import { isErased } from '#domain/register/erased.ts'
import type { Register } from '#domain/register/register.ts'
import type { Period } from '#domain/time.ts'

const sumOf = (lines: readonly ActLine[]): number => lines.reduce((sum, { n }) => sum + n, 0)

// Erased people stand under "non renseigné" today: as many as the closing counted elsewhere leave it.
const withoutErased = (register: Register, { lines, apart }: Behind, most: number): Behind => {
  const leaving = new Set(lines.filter(({ person }) => person !== undefined && isErased(register, person)).slice(0, most))
  const left = [...leaving].flatMap(({ facts }) => facts.map((fact): Apart => ({ fact, why: 'closing' })))
  return { lines: lines.filter((line) => !leaving.has(line)), apart: [...apart, ...left] }
}

type Told = { readonly period: Period; readonly published: number }

/** Lines that add up to what was published of a period: whoever was erased leaves them, and what they do not tell is one line of the closing's. */
export const toClosing = (register: Register, told: Behind, { period, published }: Told): Behind => {
  const settled = withoutErased(register, told, Math.max(0, sumOf(told.lines) - published))
  const gap = published - sumOf(settled.lines)
  if (gap === 0) return settled
  return { ...settled, lines: [...settled.lines, { day: period.to, at: '', facts: [], n: gap, closing: true }] }
}

type Counted = { readonly asked: Asked; readonly told: Behind }

/** Lines that add up to the published figure where a closing tells it; as they came for every other figure. */
export const byClosing = (register: Register, code: string, { asked: { period, calendar }, told }: Counted): Behind =>
  isClass(code) ? toClosing(register, told, { period, published: figuresIn(register, period, calendar).get(code) ?? 0 }) : told
