import { expect, test } from 'vitest'
import type { Draft } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { flowsIn } from '#domain/figures/flows.ts'
import { notedOn } from '#domain/prestation.ts'
import { fold } from '#domain/register/fold.ts'
import { emptyRegister } from '#domain/register/register.ts'
import { at, createScribe, day, someone } from './scribe.ts'

const today = day('2026-11-17')
const shower = (hour: string, person?: PersonId, again?: true): Draft => ({
  kind: 'prestation', data: { prestation: 'shower', at: at(hour), ...(again === undefined ? {} : { again }) }, ...(person === undefined ? {} : { person }),
})

test('a shower noted on two tablets is a double, one added on purpose is not, and nameless ones all count', () => {
  const awa = someone(1)
  const [scribe, other] = [createScribe(1), createScribe(2)]
  scribe.write(today, shower('09:00', awa))
  other.write(today, shower('09:02', awa))
  scribe.write(today, shower('09:30'))
  scribe.write(today, shower('09:31'))
  scribe.write(today, shower('15:00', awa, true))
  scribe.write(today, { kind: 'prestation', person: awa, data: { prestation: 'laundry' } })
  scribe.write('2026-11-16', shower('09:00', awa))
  const known = fold(emptyRegister(), [...scribe.all, ...other.all])
  expect(notedOn(known, today, 'shower').map(({ fact, standing }) => `${fact.data.at ?? ''} ${standing}`)).toEqual([
    '09:00 counts', '09:02 double', '09:30 counts', '09:31 counts', '15:00 added',
  ])
  // What is not marked double is what the figure counts.
  expect(flowsIn(known, { from: today, to: today }).sums.get('showers')).toBe(4)
})
