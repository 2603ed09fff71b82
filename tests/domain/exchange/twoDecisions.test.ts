// Two tablets that decide about one domiciliation while they are apart.
import { describe, expect, test } from 'vitest'
import { statusOn } from '#domain/domiciliation/decisions.ts'
import { doublonKey, doublonsOf, settles } from '#domain/exchange/doublons.ts'
import type { Draft, Fact } from '#domain/facts/fact.ts'
import { fold } from '#domain/register/fold.ts'
import { emptyRegister } from '#domain/register/register.ts'
import { came, createScribe, day, granted, opened, renewed, someBatch, someone, withdrawn } from '../scribe.ts'

const awa = someone(1)

const domiciled = () => {
  const [one, two] = [createScribe(1), createScribe(2)]
  const [first] = one.write('2026-01-05', granted(awa, '2026-01-05', '2027-01-04'), opened(awa, { firstName: 'Awa', number: 'A-0001' }))
  if (first === undefined) throw new Error('nothing was written')
  const ending = (seen: Fact = first, more: Partial<Draft> = {}): Draft => ({
    kind: 'domiciliationEnded', person: awa, data: {}, secret: { ground: 'onRequest' }, refs: { ends: seen.id }, ...(more as object),
  })
  // Whichever tablet's journal arrives first.
  const merged = () => [[...one.all, ...two.all], [...two.all, ...one.all]].map((facts) => fold(emptyRegister(), facts))
  const found = () => {
    const [mine, theirs] = merged().map((register) => doublonsOf(register).map(doublonKey))
    expect(mine).toEqual(theirs)
    return merged().flatMap((register) => doublonsOf(register)).slice(0, mine?.length).map(({ what }) => what)
  }
  return { one, two, first, ending, merged, found }
}
const renewal = () => renewed(awa, '2027-01-05', '2028-01-04')

describe('two decisions of two tablets that did not know of each other are shown', () => {
  test('a renewal, and an ending that had not seen it', () => {
    const { one, two, ending, found, merged } = domiciled()
    two.write('2026-11-10', renewal())
    one.write('2026-11-12', ending())
    expect(found()).toEqual(['twoDecisions'])
    expect(merged().map((register) => statusOn(register, awa, day('2027-02-01')).state)).toEqual(['ended', 'ended'])
  })
  test('an ending, and a renewal that had not seen it', () => {
    const { one, two, ending, found } = domiciled()
    one.write('2026-11-10', ending())
    two.write('2026-11-12', renewal())
    expect(found()).toEqual(['twoDecisions'])
  })
  test('two endings', () => {
    const { one, two, ending, found } = domiciled()
    one.write('2026-11-10', ending())
    two.write('2026-11-10', ending())
    expect(found()).toEqual(['twoDecisions'])
  })
  test('two renewals of the same year, and two first grants', () => {
    const { one, two, found } = domiciled()
    one.write('2026-11-10', renewal())
    two.write('2026-11-11', renewal())
    expect(found()).toEqual(['twoDecisions'])
    two.write('2026-01-06', granted(awa, '2026-01-06', '2027-01-05'))
    expect(found()).toContain('twoDecisions')
  })
  test('a renewal that a radiation for silence did not know of is asked about once', () => {
    const { one, two, first, found } = domiciled()
    two.write('2026-11-10', renewal())
    one.write('2026-11-12', { kind: 'domiciliationEnded', person: awa, data: {}, secret: { ground: 'nonManifestation' }, refs: { ends: first.id } })
    expect(found()).toEqual(['twoDecisions'])
    two.write('2026-11-11', came(awa))
    expect(found()).toEqual(['twoDecisions', 'lateSign'])
  })
})

describe('and one tap settles them', () => {
  test.each([0, 1])('whichever is withdrawn', (which) => {
    const { one, two, ending, found, merged } = domiciled()
    const [renewing] = two.write('2026-11-10', renewal())
    const [ended] = one.write('2026-11-12', ending())
    one.write('2026-11-13', withdrawn([renewing, ended][which]))
    expect(found()).toEqual([])
    expect(statusOn(merged()[0] ?? emptyRegister(), awa, day('2027-02-01')).state).toBe(which === 0 ? 'ended' : 'running')
  })
  test('by a manager alone', () => {
    const { one, two, ending, merged } = domiciled()
    one.write('2026-11-10', ending())
    two.write('2026-11-10', ending())
    const [pair] = doublonsOf(merged()[0] ?? emptyRegister())
    if (pair === undefined) throw new Error('nothing was found')
    expect([settles('worker', pair), settles('manager', pair)]).toEqual([false, true])
    expect(doublonKey(pair)).toMatch(/^twoDecisions /)
  })
})

describe('what was decided in sight of the other is no question', () => {
  test('a renewal on one tablet, its ending on another that has it', () => {
    const { one, two, ending, found } = domiciled()
    const [renewing] = two.write('2026-11-10', renewal())
    one.write('2026-11-12', ending(renewing))
    expect(found()).toEqual([])
  })
  test('an ending, then a first grant anew, and its renewal and ending, by turns', () => {
    const { one, two, ending, found } = domiciled()
    one.write('2026-06-01', ending())
    two.write('2026-06-05', granted(awa, '2026-06-05', '2027-06-04'))
    const [last] = one.write('2027-05-05', renewed(awa, '2027-06-05', '2028-06-04'))
    two.write('2027-07-01', ending(last))
    expect(found()).toEqual([])
  })
  test('two of one tablet, an ending that names no grant, and rows of an import', () => {
    const { one, two, ending, found } = domiciled()
    two.write('2026-11-10', renewal(), renewal())
    one.write('2026-11-12', ending(undefined, { refs: {} }))
    one.write('2026-11-12', { ...ending(), batch: someBatch(1) }, { kind: 'importFinished', data: { completes: [someBatch(1)] }, secret: { files: [] } })
    expect(found()).toEqual([])
  })
  test('a year that follows another', () => {
    const { two, found } = domiciled()
    two.write('2026-11-10', renewal())
    expect(found()).toEqual([])
  })
  test('decisions of nobody', () => {
    const { one, two, found } = domiciled()
    const ofNobody: Draft = { kind: 'domiciliationEnded', data: {}, secret: {} }
    one.write('2026-11-12', ofNobody)
    two.write('2026-11-12', ofNobody)
    expect(found()).toEqual([])
  })
})
