// A whole year's figures in a few kB: a fact is 16 kB at most, and a year has a thousand of them.
import { at } from '#kernel/at.ts'
import { compare } from '#kernel/compare.ts'
import type { Tally } from '#domain/figures/tally.ts'

type Line = readonly [code: string, values: string]

// The twelve months of a figure are one line: `months.2024-03.showers` is the third of `months.2024.showers`.
const ofMonth = /^months\.(\d{4})-(0[1-9]|1[0-2])\.(.+)$/

const linesOf = (figures: Tally): readonly Line[] => {
  const plain: Line[] = []
  const byMonth = new Map<string, string[]>()
  for (const [code, n] of figures) {
    const [, year = '', month = '', figure = ''] = ofMonth.exec(code) ?? []
    if (month === '') plain.push([code, String(n)])
    else {
      const key = `months.${year}.${figure}`
      const months = byMonth.get(key) ?? Array.from({ length: 12 }, () => '')
      months[Number(month) - 1] = String(n)
      byMonth.set(key, months)
    }
  }
  return [...plain, ...[...byMonth].map(([code, months]): Line => [code, months.join()])].toSorted(([a], [b]) => compare(a, b))
}

// One digit in base 36 says how much of the code before it begins alike.
const mostShared = 35

const sharedWith = (before: string, code: string): number => {
  let n = 0
  while (n < mostShared && n < before.length && before[n] === code[n]) n += 1
  return n
}

const plainText = (code: string): string => code.replace(/[%;=]/g, (sign) => encodeURIComponent(sign))

/** Writes figures as text; the same figures, in whatever order, give the same text. */
export const packTally = (figures: Tally): string => {
  let before = ''
  return linesOf(figures).map(([code, values]) => {
    const shared = sharedWith(before, code)
    before = code
    return `${shared.toString(36)}${plainText(code.slice(shared))}=${values}`
  }).join(';')
}

const yearEnd = 'months.2024'.length

const monthsOf = (code: string, values: string): readonly (readonly [string, number])[] =>
  values.split(',').flatMap((n, month) => (n === '' ? [] : [[`${code.slice(0, yearEnd)}-${String(month + 1).padStart(2, '0')}${code.slice(yearEnd)}`, Number(n)] as const]))

/** Reads what `packTally` wrote. */
export const unpackTally = (text: string): Tally => {
  let code = ''
  const lines = text === '' ? [] : text.split(';')
  return new Map(lines.flatMap((line) => {
    const [head, values] = [at(line.split('='), 0), at(line.split('='), 1)]
    code = code.slice(0, parseInt(head.slice(0, 1), 36)) + decodeURIComponent(head.slice(1))
    return values.includes(',') ? monthsOf(code, values) : [[code, Number(values)] as const]
  }))
}
