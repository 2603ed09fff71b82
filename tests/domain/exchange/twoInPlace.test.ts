import { describe, expect, test } from 'vitest'
import { doublonKey, doublonsOf, settles } from '#domain/exchange/doublons.ts'
import { hlcMs } from '#domain/facts/hlc.ts'
import { flowsIn } from '#domain/figures/flows.ts'
import { notedOn } from '#domain/prestation.ts'
import { placesAt } from '#domain/washroom/places.ts'
import { emptyRegister } from '#domain/register/register.ts'
import type { Register } from '#domain/register/register.ts'
import { day, someone, withdrawn } from '../scribe.ts'
import { called, joined, later, showered, taken, twoPens } from '../washroom/queueScene.ts'

const today = day('2026-11-17')
const sum = (register: Register, code: string) => flowsIn(register, { from: today, to: today }).sums.get(code) ?? 0
const [awa, karim] = [someone(1), someone(2)]

describe('two tablets apart', () => {
  test('gave one cabin to two people: both are shown, and sending one back settles it', () => {
    const { here, there, register } = twoPens()
    const [a, b] = [here(joined(awa, '1')), there(joined(karim, 'B1'))]
    const call = here(called(a, 'c1'))
    const take = there(taken(b, 'c1'))
    const [doublon] = doublonsOf(register())
    expect(doublon).toMatchObject({ what: 'twoInPlace', place: { code: 'c1' }, waits: [{ number: 'B1' }, { number: '1' }] })
    expect(doublon && [doublonKey(doublon).startsWith('twoInPlace '), settles('desk', doublon)]).toEqual([true, true])
    expect(placesAt(register(), later(take, 5))[0]?.occupants).toHaveLength(2)
    here(withdrawn(call))
    expect(doublonsOf(register())).toEqual([])
  })

  test('gave it to two who are both in: the first in stands first', () => {
    const { here, there, register } = twoPens()
    const [a, b] = [here(joined(awa, '1')), there(joined(karim, 'B1'))]
    const [first, second] = [there(taken(b, 'c1')), here(taken(a, 'c1'))].toSorted((x, y) => hlcMs(x.hlc) - hlcMs(y.hlc))
    expect(placesAt(register(), later(second ?? first ?? a, 1))[0]?.occupants.map(({ standing: { fact } }) => fact.id)).toEqual([first?.id, second?.id])
  })

  test('told one person two numbers: shown until one goes; two people without a name are two', () => {
    const { here, there, register } = twoPens()
    here(joined(awa, '1'))
    const second = there(joined(awa, 'B1'))
    here(joined(undefined, '2'))
    there(joined(undefined, 'B2'))
    const [doublon, ...others] = doublonsOf(register())
    expect([doublon?.what, others, doublon && doublonKey(doublon).startsWith('twoNumbers ')]).toEqual(['twoNumbers', [], true])
    here(withdrawn(second))
    expect(doublonsOf(register())).toEqual([])
  })

  test('a queue is of its own day: what nobody settled is not asked about the day after', () => {
    expect(doublonsOf(emptyRegister())).toEqual([])
    const { here, there, register } = twoPens()
    here(joined(awa, '1'))
    there(joined(awa, 'B1'))
    here({ kind: 'passage', person: awa, data: { for: 'welcome' } }, '2026-11-18')
    there({ kind: 'passage', person: karim, data: { for: 'welcome' } }, '2026-11-10')
    expect(doublonsOf(register())).toEqual([])
  })

  test('ended one turn: it counts once, with or without a name, added on purpose or not', () => {
    const { here, there, register } = twoPens()
    const [a, b, c] = [here(joined(awa, '1')), here(joined(undefined, '2')), here(joined(karim, '3', { again: true }))]
    here(showered(karim))
    for (const [person, wait, again] of [[awa, a], [undefined, b], [karim, c, true]] as const) {
      here(showered(person, wait, again))
      there(showered(person, wait, again))
    }
    here(showered(undefined))
    expect(sum(register(), 'showers')).toBe(5)
    expect(notedOn(register(), today, 'shower').map(({ standing: s }) => s).toSorted()).toEqual(['added', 'counts', 'counts', 'counts', 'counts', 'double', 'double', 'double'])
  })
})
