// One sheet brought in on two tablets that were apart, over what the desk wrote on one of them.
import { describe, expect, test } from 'vitest'
import { planImport } from '#desk/import/planImport.ts'
import { twoDescriptionsOf } from '#domain/exchange/twoDescriptions.ts'
import type { Draft } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import type { PersonRow } from '#domain/import/rows.ts'
import type { Description } from '#domain/person/description.ts'
import { describedBy, everyone, whoIs } from '#domain/person/who.ts'
import { fold } from '#domain/register/fold.ts'
import { emptyRegister } from '#domain/register/register.ts'
import type { Register } from '#domain/register/register.ts'
import { identified } from '../../exports/domifa/identified.ts'
import { createScribe, someBatch } from '../../domain/scribe.ts'
import type { Scribe } from '../../domain/scribe.ts'

const row = (who: Description): PersonRow => ({ table: 'persons', file: 'usagers.csv', line: 2, key: `persons\n${JSON.stringify(who)}\n1`, who })
const sow = { lastName: 'Sow', firstName: 'Awa', phone: '0600000001' }

const bringIn = async (pen: Scribe, { register, who, n }: { readonly register: Register; readonly who: Description; readonly n: number }): Promise<readonly string[]> => {
  const batch = someBatch(n)
  const { fresh, rejected } = await planImport(register, { rows: [row(who)], letter: n === 1 ? 'A' : 'B' }, identified)
  pen.write('2026-03-02', ...fresh.map((fact) => ({ ...fact, batch })), { kind: 'importFinished', batch, data: { completes: [batch] }, secret: { files: [] } })
  return rejected.map(({ problem }) => problem)
}
const only = (register: Register): PersonId => {
  const [person, ...others] = everyone(register)
  if (person === undefined || others.length > 0) throw new Error('one person was expected')
  return person
}
const written = (register: Register, who: Description): Draft => {
  const previous = describedBy(register, only(register))?.id
  return { kind: 'personDescribed', person: only(register), data: {}, secret: { ...whoIs(register, only(register)), ...who }, ...(previous === undefined ? {} : { refs: { previous } }) }
}

const apart = async () => {
  const [one, two] = [createScribe(1), createScribe(2)]
  const both = () => fold(emptyRegister(), [...one.all, ...two.all])
  await bringIn(one, { register: one.register(), who: sow, n: 1 })
  return { one, two, both }
}

describe('the same sheet without numbers, on two tablets', () => {
  test('makes one person, under the later number, and asks nothing', async () => {
    const { two, both } = await apart()
    await bringIn(two, { register: two.register(), who: sow, n: 2 })
    expect(['A-0001', 'B-0001']).toContain(whoIs(both(), only(both())).number)
    expect(twoDescriptionsOf(both(), only(both()))).toEqual([])
  })

  test('leaves what the desk wrote between the two, which is shown beside the file’s, and stays in a later import', async () => {
    const { one, two, both } = await apart()
    one.write('2026-03-02', written(one.register(), { phone: '0699999999' }))
    for (let i = 0; i < 9; i += 1) two.write('2026-03-02', { kind: 'anonymousPassage', n: 1, data: {} })
    await bringIn(two, { register: two.register(), who: sow, n: 2 })
    const person = only(both())
    expect(whoIs(both(), person)).toEqual({ ...sow, phone: '0699999999', number: 'A-0001' })
    expect(twoDescriptionsOf(both(), person)).toMatchObject([{ read: { secret: { phone: '0699999999' } }, other: { secret: { phone: '0600000001', number: 'B-0001' } } }])
    expect(await bringIn(one, { register: both(), who: { ...sow, phone: '0600000002', email: 'awa@exemple.fr' }, n: 3 })).toEqual(['describedHere'])
    expect(whoIs(both(), person)).toEqual({ ...sow, phone: '0699999999', number: 'A-0001', email: 'awa@exemple.fr' })
  })
})

test('a file that says more, on one tablet, does not undo what the desk wrote on the other', async () => {
  const { one, two, both } = await apart()
  const start = one.register()
  one.write('2026-03-02', written(start, { phone: '0699999999' }))
  for (let i = 0; i < 9; i += 1) two.write('2026-03-02', { kind: 'anonymousPassage', n: 1, data: {} })
  await bringIn(two, { register: start, who: { ...sow, email: 'awa@exemple.fr' }, n: 2 })
  expect(whoIs(both(), only(both())).phone).toBe('0699999999')
  expect(twoDescriptionsOf(both(), only(both()))).toMatchObject([{ other: { secret: { email: 'awa@exemple.fr' } } }])
})
