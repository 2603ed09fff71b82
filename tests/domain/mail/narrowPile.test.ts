import { expect, test } from 'vitest'
import type { Draft } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { pileOf } from '#domain/mail/ledger.ts'
import { narrowPile } from '#domain/mail/narrowPile.ts'
import type { Narrowed } from '#domain/mail/narrowPile.ts'
import { createScribe, day, someone } from '../scribe.ts'

const [awa, karim, ivan] = [someone(1), someone(2), someone(3)]
const came = (person: PersonId, mail: MailKind): Draft => ({ kind: 'mailReceived', person, data: { mail } })

const scribe = createScribe()
scribe.write('2026-01-31', came(awa, 'letter'))
scribe.write('2026-02-20', came(awa, 'parcel'), came(karim, 'parcel'))
scribe.write('2026-02-21', { kind: 'mailHandedOut', person: ivan, data: { mail: 'letter', to: 'holder' } })
const pile = pileOf(scribe.register())
const who = (wish: Omit<Narrowed, 'day'>, on = '2026-03-10') => narrowPile(pile, { ...wish, day: day(on) }).map(({ person }) => person)

test('all of it, or one kind', () => {
  expect(who({})).toEqual([ivan, awa, karim])
  expect(who({ kind: 'parcel' })).toEqual([awa, karim])
  expect(who({ kind: 'letter' })).toEqual([ivan, awa])
  expect(who({ kind: 'registeredNotice' })).toEqual([])
})

test('for more than a month: the day after the same date of the next one, its last day where it is shorter', () => {
  expect(who({ months: 1 }, '2026-02-28')).toEqual([])
  expect(who({ months: 1 }, '2026-03-01')).toEqual([awa])
  expect(who({ months: 1, kind: 'parcel' }, '2026-03-20')).toEqual([])
  expect(who({ months: 1, kind: 'parcel' }, '2026-03-21')).toEqual([awa, karim])
  expect(who({ months: 3 }, '2026-05-01')).toEqual([awa])
})
