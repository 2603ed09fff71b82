// A decision of one tablet, and what another one knew.
import { describe, expect, test } from 'vitest'
import { doublonsOf } from '#domain/exchange/doublons.ts'
import type { Draft, Fact } from '#domain/facts/fact.ts'
import { fold } from '#domain/register/fold.ts'
import { emptyRegister } from '#domain/register/register.ts'
import { came, createScribe, granted, opened, someBatch, someone, withdrawn } from '../scribe.ts'

const awa = someone(1)
const today = '2026-11-17'

const apart = () => {
  const [one, two] = [createScribe(1), createScribe(2)]
  one.write('2026-01-05', opened(awa, { firstName: 'Awa', number: 'A-0001' }))
  const register = () => fold(emptyRegister(), [...one.all, ...two.all])
  return { one, two, register, found: () => doublonsOf(register()).map((doublon) => doublon.what) }
}
const firstOf = (facts: readonly Fact[]): Fact => {
  const [first] = facts
  if (first === undefined) throw new Error('nothing was written')
  return first
}

describe('a radiation for silence', () => {
  const struckOff: Draft = { kind: 'domiciliationEnded', person: awa, data: {}, secret: { ground: 'nonManifestation' } }
  const domiciled = () => {
    const scene = apart()
    scene.one.write('2026-01-05', granted(awa, '2026-01-05', '2027-01-04'))
    const ended = firstOf(scene.one.write(today, struckOff))
    return { ...scene, ended }
  }

  test('is to be looked at again when a passage of the three months before comes late', () => {
    const { two, register, ended } = domiciled()
    const [sign] = two.write('2026-09-02', came(awa))
    expect(doublonsOf(register())).toMatchObject([{ what: 'lateSign', person: awa, ended: { id: ended.id }, sign: { fact: { id: sign?.id } } }])
  })

  test.each([
    ['a passage of August', '2026-08-16', []],
    ['one of the last day of the three months', '2026-08-17', ['lateSign']],
    ['one of the same day on another tablet', today, ['lateSign']],
    ['one of the day after', '2026-11-18', []],
  ])('%s', (_, when, expected) => {
    const { two, found } = domiciled()
    two.write(when, came(awa))
    expect(found()).toEqual(expected)
  })

  test('whoever decided may see the person the same day: no question', () => {
    const { one, found } = domiciled()
    one.write(today, came(awa))
    expect(found()).toEqual([])
  })

  test('that was upheld with that passage in sight is settled, until a later one comes', () => {
    const { one, two, found, ended } = domiciled()
    const sign = firstOf(two.write('2026-09-02', came(awa)))
    one.write(today, { ...struckOff, refs: { replaces: ended.id, previous: sign.id } })
    expect(found()).toEqual([])
    two.write('2026-09-05', came(awa))
    expect(found()).toEqual(['lateSign'])
  })

  test('that was followed by another domiciliation, came from an import, or had another ground asks nothing', () => {
    const { one, two, found, ended } = domiciled()
    two.write('2026-09-02', came(awa))
    one.write('2026-11-18', granted(awa, '2026-11-18', '2027-11-17'))
    expect(found()).toEqual([])
    one.write('2026-11-19', withdrawn(ended))
    one.write('2026-11-20', { ...struckOff, batch: someBatch(1) })
    one.write('2026-11-20', { kind: 'importFinished', data: { completes: [someBatch(1)] }, secret: { files: [] } })
    one.write('2026-11-21', { ...struckOff, secret: { ground: 'onRequest' } })
    expect(found()).toEqual([])
  })
})
