// Which shower or round is the one that somebody waits for.
import { describe, expect, test } from 'vitest'
import type { Draft, Fact } from '#domain/facts/fact.ts'
import { addDays } from '#domain/time.ts'
import { waitOn } from '#domain/washroom/waits.ts'
import { at, day, someBatch, someFactId, someone, withdrawn } from '../scribe.ts'
import { joined, showered, taken, twoPens } from './queueScene.ts'

const today = day('2026-11-17')
const awa = someone(1)

type More = { readonly hour?: string; readonly replaces?: Fact['id']; readonly under?: Fact }

const shower = ({ hour, replaces, under }: More): Draft => ({
  kind: 'prestation', person: awa, data: { prestation: 'shower', ...(hour === undefined ? {} : { at: at(hour) }) },
  refs: { ...(replaces === undefined ? {} : { replaces }), ...(under === undefined ? {} : { under: under.id }) },
})

describe('a shower from before the wait does not end it', () => {
  test('corrected meanwhile, with its hour or without, or found to be a second one', () => {
    const { here, register } = twoPens()
    const early = here(shower({ hour: '08:30' }))
    const wait = here(joined(awa, '1', { again: true }))
    const moved = here(shower({ hour: '09:20', replaces: early.id }))
    here(shower({ replaces: moved.id }))
    expect(waitOn(register(), wait.id)?.standing.at).toBe('waiting')
  })

  test('entered late; one that came after does', () => {
    const { here, register } = twoPens()
    const wait = here(joined(awa, '1'))
    here(shower({ hour: '08:30' }))
    expect(waitOn(register(), wait.id)?.standing.at).toBe('waiting')
    here(shower({ hour: '09:00' }))
    expect(waitOn(register(), wait.id)?.standing.at).toBe('served')
  })

  test.each(['not here', 'later'])('a wait without its hour, and a writing that stands for one that is %s, are told by their stamps', (which) => {
    const { here, there, register } = twoPens()
    const wait = here({ kind: 'waitlistJoined', person: awa, data: { prestation: 'shower', number: '1' } })
    for (let i = 0; i < 5; i++) there(joined(someone(2), 'B1'))
    const ahead = there(joined(someone(3), 'B2'))
    here(shower({ hour: '08:30', replaces: which === 'later' ? ahead.id : someFactId(99) }))
    expect(waitOn(register(), wait.id)?.standing.at).toBe('served')
  })
})

describe('a turn that is over', () => {
  test.each([['named', awa], ['without a name', undefined]])('stays over once it is moved to another day: %s', (_name, person) => {
    const { here, register } = twoPens()
    const wait = here(joined(person, '1'))
    here(taken(wait, 'c1'))
    const turn = here(showered(person, wait))
    const moved = here({ ...showered(person, wait), refs: { under: wait.id, replaces: turn.id } }, addDays(today, -1))
    expect(waitOn(register(), wait.id)?.standing).toMatchObject({ at: 'served', fact: { id: moved.id } })
    here(withdrawn(turn))
    here(withdrawn(moved))
    here({ ...showered(person, wait), batch: someBatch(1) })
    expect(waitOn(register(), wait.id)?.standing.at).toBe('in')
  })
})
