// DomiFa's own groups, one by one: who is in which, and what a file that was sealed away still tells.
import { describe, expect, test } from 'vitest'
import { domifaBracketOn, majorityOn } from '#domain/reports/domifaAges.ts'
import { domifaActs } from '#domain/reports/domifaActs.ts'
import { domifaStock } from '#domain/reports/domifaStock.ts'
import type { Interview } from '#domain/domiciliation/interview.ts'
import type { Draft } from '#domain/facts/fact.ts'
import type { Description } from '#domain/person/description.ts'
import { domifaWords } from '#exports/texts/domifa.ts'
import { createScribe, day, opened, someone } from '../scribe.ts'

const [awa, karim] = [someone(1), someone(2)]
const year = { from: day('2024-01-01'), to: day('2024-12-31') }

const granted = (person = awa): Draft => ({ kind: 'domiciliationGranted', person, data: { decision: 'first', from: day('2024-03-01'), until: day('2025-02-28') }, secret: { link: 'stay' } })

const told = (who: Description, ...drafts: readonly Draft[]) => {
  const scribe = createScribe()
  scribe.write('2024-03-01', opened(awa, who), granted(), ...drafts)
  return Object.fromEntries([...domifaStock(scribe.register(), year.to)].filter(([, n]) => n > 0))
}

const interview = (answers: Interview): Draft => ({ kind: 'interviewHeld', person: awa, data: {}, secret: answers })

test.each([
  ['2007-01-01', '0-17'], ['2006-12-31', '18-25'], ['1998-12-31', '26-29'], ['1949-12-31', '75+'], ['1950-01-01', '70-74'], ['2025-01-01', 'unknown'],
])('born on %s, someone is in the bracket %s on 31 December 2024', (birthDate, bracket) => {
  expect(domifaBracketOn({ birthDate: day(birthDate) }, year.to)).toBe(bracket)
})

test('a year of birth is enough; without either nobody is minor nor of age', () => {
  expect(domifaBracketOn({ birthYear: '1999~' }, year.to)).toBe('18-25')
  expect(majorityOn({}, year.to)).toBe('unknown')
})

const { outside, full } = domifaWords.foreignRefusal

describe('who is domiciled', () => {
  test('is grouped by what the last interview said, whatever was said before', () => {
    const all = told({ birthDate: day('1999-04-02') }, interview({ work: 'student', support: true }), interview({ work: 'rsa', support: false, cause: 'eviction' }))
    expect(all).toEqual({
      'domifa.byAge.18-25': 1, 'domifa.holders.adults': 1, 'domifa.people.adults': 1, 'domifa.work.rsa': 1, 'domifa.cause.eviction': 1,
      'domifa.residence.unknown': 1, 'domifa.purpose.unknown': 1, 'domifa.support.no': 1,
    })
    expect(told({}, interview({ support: true }))['domifa.support.yes']).toBe(1)
  })

  test('has ayants droit of whom the age is known, and others', () => {
    const kin: readonly Draft[] = [
      { kind: 'ayantDroitAdded', person: awa, data: {}, secret: { kinship: 'child', birthDate: day('2015-06-01') } },
      { kind: 'ayantDroitAdded', person: awa, data: {}, secret: { kinship: 'spouse' } }, { kind: 'ayantDroitAdded', person: awa, data: {} },
    ]
    const all = told({ birthDate: day('1980-04-02') }, ...kin)
    expect([all['domifa.people.minors'], all['domifa.people.adults'], all['domifa.people.unknown']]).toEqual([1, 1, 2])
    expect([all['domifa.holders.minors'], all['domifa.holders.adults']]).toEqual([undefined, 1])
  })

  test('is no longer so once the year has run out: told apart, until somebody decides', () => {
    const scribe = createScribe()
    scribe.write('2024-03-01', opened(awa, {}), granted())
    expect(Object.fromEntries(domifaStock(scribe.register(), day('2025-03-01')))).toEqual({ 'domifa.expired': 1 })
    scribe.write('2025-03-10', { kind: 'domiciliationEnded', person: awa, data: {}, secret: { ground: 'notRenewed' } })
    expect(Object.fromEntries(domifaStock(scribe.register(), day('2025-03-10')))).toEqual({ 'domifa.expired': 0 })
  })
})

test('refusals go by DomiFa\'s own words where an import brought them; one without its seal says nothing', () => {
  const scribe = createScribe()
  const refused = (secret?: { readonly ground?: 'other' | 'noLink'; readonly detail?: string }): Draft => ({ kind: 'domiciliationRefused', person: awa, data: {}, ...(secret === undefined ? {} : { secret }) })
  scribe.write('2024-05-06', refused({ ground: 'other', detail: outside[1] }), refused({ ground: 'other', detail: full[1] }), refused({ ground: 'other' }), refused({ ground: 'noLink', detail: full[1] }), refused())
  const acts = domifaActs(scribe.register(), year)
  expect(['outside', 'full', 'other', 'unknown'].map((one) => acts.get(`domifa.refusals.${one}`))).toEqual([1, 1, 2, 1])
})

test('fifty people who are served in one minute are fifty; mail that goes to a mandatary is a visit with mail, and mail of nobody none', () => {
  const scribe = createScribe()
  const crowd = Array.from({ length: 50 }, (_, n) => someone(n + 10))
  scribe.write('2024-05-06', ...crowd.map((person): Draft => ({ kind: 'mailHandedOut', person, data: { mail: 'letter', to: 'holder' } })))
  scribe.write('2024-05-06', { kind: 'mailHandedOut', person: awa, data: { mail: 'letter', to: 'mandatary' } }, { kind: 'mailHandedOut', data: { mail: 'letter', to: 'holder' } })
  scribe.write('2024-05-06', { kind: 'passage', person: karim, data: { for: 'domiciliation' } }, { kind: 'passage', person: someone(10), data: { for: 'domiciliation' } })
  const acts = domifaActs(scribe.register(), year)
  expect([acts.get('domifa.visits.withMail'), acts.get('domifa.visits.withoutMail')]).toEqual([51, 1])
})

test('a decision of nobody\'s has no ayants droit', () => {
  const scribe = createScribe()
  const { person: _, ...ofNobody } = granted()
  scribe.write('2024-03-01', ofNobody, opened(awa, {}), granted(), { kind: 'ayantDroitAdded', person: awa, data: { since: day('2024-03-01') }, secret: { kinship: 'child' } })
  expect(domifaActs(scribe.register(), year).get('domifa.delivered.ayantsDroit')).toBe(1)
})
