import { describe, expect, test } from 'vitest'
import { ageBracketOn, ageBrackets } from '#domain/figures/ages.ts'
import { aboutYearOf, birthYearIn, bracketTapped } from '#domain/person/birthYear.ts'
import { day } from '../scribe.ts'

const today = day('2026-11-17')

test.each([['1999', '1999'], [' 1999~ ', '1999~'], ['2026', '2026'], ['2027', undefined], ['99', undefined], ['1999-02', undefined], ['', undefined]])('a year as it was said: "%s"', (text, year) => {
  expect(birthYearIn(text, today)).toBe(year)
})

describe('a bracket that was tapped', () => {
  test.each(ageBrackets)('%s is the one that is counted today, and shown again', (bracket) => {
    const birthYear = aboutYearOf(bracket, today)
    expect([ageBracketOn({ birthYear }, today), bracketTapped(birthYear, today)]).toEqual([bracket, bracket])
  })
  test('moves on with the years', () => {
    expect(ageBracketOn({ birthYear: aboutYearOf('25-29', today) }, day('2030-01-01'))).toBe('30-34')
  })
})

test('a year alone gives the age that is reached within the year; a birth date says more; a year ahead says nothing', () => {
  expect(ageBracketOn({ birthYear: '2008' }, day('2026-01-01'))).toBe('18-24')
  expect(ageBracketOn({ birthYear: '2008', birthDate: day('2008-12-01') }, day('2026-01-01'))).toBe('0-17')
  expect(ageBracketOn({ birthYear: '2027' }, today)).toBe('unknown')
})
