import { expect, test } from 'vitest'
import { countMail, mostCorrections } from '#desk/countMail.ts'
import type { Count } from '#desk/countMail.ts'
import { handOutMail } from '#desk/handOutMail.ts'
import { receiveMail } from '#desk/receiveMail.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import { someone } from '../domain/scribe.ts'
import { elsewhere } from '../ui/elsewhere.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'

const code = (recorded: { readonly ok: boolean; readonly error?: { readonly code: string } }) => recorded.error?.code
const scene = async () => {
  const house = await openMemoryRegister()
  const [awa, karim] = [await house.person({ lastName: 'Ndiaye' }), await house.person({ lastName: 'Benali' })]
  await house.act(receiveMail({ person: awa, mail: 'letter', n: 3 }))
  await house.act(receiveMail({ person: awa, mail: 'parcel' }))
  const found = (counted: number, more: Partial<Count> = {}): Count => ({ person: awa, mail: 'letter', counted, stood: 3, ...more })
  const waiting = (person = awa) => mailKinds.map((kind) => mailOf(house.register(), person)[kind].waiting)
  return { ...house, awa, karim, found, waiting }
}

test('only the differences are written, in one tap with its reason, and one undo takes them back', async () => {
  const { act, awa, karim, found, waiting } = await scene()
  const tap = await act(countMail({ counts: [found(2), found(1, { mail: 'parcel', stood: 1 }), found(4, { person: karim, stood: 0 })], reason: ' inventaire du mois ' }))
  expect(tap).toMatchObject([
    { kind: 'mailCounted', person: awa, data: { mail: 'letter', by: -1 }, secret: { reason: 'inventaire du mois' } },
    { kind: 'mailCounted', person: karim, data: { mail: 'letter', by: 4 } },
  ])
  expect(new Set(tap.map(({ group }) => group)).size).toBe(1)
  expect([waiting(), waiting(karim)]).toEqual([[2, 0, 1], [4, 0, 0]])
  await act(withdrawTap({ facts: tap.map(({ id }) => id) }))
  expect([waiting(), waiting(karim)]).toEqual([[3, 0, 1], [0, 0, 0]])
})

test('a count below zero is settled: what lies there is what counts', async () => {
  const { act, opened, karim, found, waiting } = await scene()
  await opened.journal.commit([{ kind: 'mailHandedOut', person: karim, data: { mail: 'letter', to: 'holder' }, n: 2 }])
  await act(countMail({ counts: [found(0, { person: karim, stood: -2 })], reason: 'vérifié' }))
  expect(waiting(karim)).toEqual([0, 0, 0])
})

test('a pile that moved after it was counted is counted again', async () => {
  const { act, record, awa, found } = await scene()
  await act(handOutMail({ person: awa, pieces: { letter: 1 } }))
  expect(code(await record(countMail({ counts: [found(3)], reason: 'x' })))).toBe('countOutOfDate')
})

test('each correction says which one it was made in sight of, of the same pile', async () => {
  const { act, found } = await scene()
  const [first, parcel] = await act(countMail({ counts: [found(2), found(0, { mail: 'parcel', stood: 1 })], reason: 'x' }))
  expect([first?.refs, parcel?.refs]).toEqual([undefined, undefined])
  const [second] = await act(countMail({ counts: [found(3, { stood: 2 })], reason: 'retrouvée' }))
  expect(second?.refs).toEqual({ previous: first?.id })
})

test('a pile that two tablets corrected apart is settled before it is counted again: the count would rest on both', async () => {
  const { act, record, awa, found, waiting, pass } = await scene()
  const theirs: Draft = { kind: 'mailCounted', person: awa, data: { mail: 'letter', by: -1 }, secret: { reason: 'x' } }
  const [mine] = await act(countMail({ counts: [found(2)], reason: 'x' }))
  await act(() => ({ ok: true, value: [elsewhere(theirs)] }))
  pass(60_000)
  expect(waiting()).toEqual([1, 0, 1])
  expect(code(await record(countMail({ counts: [found(2, { stood: 1 })], reason: 'x' })))).toBe('countedApart')
  await act(countMail({ counts: [found(1, { stood: 1 }), found(0, { mail: 'parcel', stood: 1 })], reason: 'le colis seul' }))
  if (mine !== undefined) await act(withdrawTap({ facts: [mine.id] }))
  pass(60_000)
  expect(code(await record(countMail({ counts: [found(1, { stood: 2 })], reason: 'x' })))).toBeUndefined()
})

test('when all is there, there is nothing to write', async () => {
  const { record, found } = await scene()
  expect(code(await record(countMail({ counts: [found(3)] })))).toBe('countMatches')
  expect(code(await record(countMail({ counts: [] })))).toBe('countMatches')
})

test('a double tap corrects once', async () => {
  const { act, record, found, pass } = await scene()
  await act(countMail({ counts: [found(2)], reason: 'x' }))
  pass(-3_000)
  expect(code(await record(countMail({ counts: [found(2)], reason: 'x' })))).toBe('justRecorded')
})

test('more differences than one tap holds are confirmed in several', async () => {
  const { record, person, found } = await scene()
  const people = await Promise.all(Array.from({ length: 134 }, async (_, i) => person({ firstName: `P${String(i)}` })))
  const counts = people.flatMap((who) => mailKinds.map((mail) => found(1, { person: who, mail, stood: 0 })))
  expect(code(await record(countMail({ counts, reason: 'x' })))).toBe('tooManyCorrections')
  expect((await record(countMail({ counts: counts.slice(0, mostCorrections), reason: 'x' }))).ok).toBe(true)
})

type Typed = Partial<Count> & Pick<Count, 'counted'>

test.each<[string, { readonly counts: readonly Typed[]; readonly reason?: string }, string]>([
  ['half a letter', { counts: [{ counted: 1.5 }] }, 'notACount'], ['less than none', { counts: [{ counted: -1 }] }, 'notACount'],
  ['a thousand', { counts: [{ counted: 1000 }] }, 'notACount'], ['someone unknown', { counts: [{ counted: 1, person: someone(9) }] }, 'unknownPerson'],
  ['the same pile twice', { counts: [{ counted: 1 }, { counted: 2 }] }, 'countedTwice'], ['a difference without a reason', { counts: [{ counted: 1 }], reason: ' ' }, 'reasonMissing'],
  ['a story', { counts: [{ counted: 1 }], reason: 'x'.repeat(201) }, 'textTooLong'],
])('%s is refused', async (_name, { counts, reason = 'x' }, refusal) => {
  const { record, found } = await scene()
  expect(code(await record(countMail({ counts: counts.map(({ counted, ...more }) => found(counted, more)), reason })))).toBe(refusal)
})
