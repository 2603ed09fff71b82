// What every store leaves of a person who was erased (sync.md, invariant 14).
import { expect, test } from 'vitest'
import type { PersonId } from '#domain/ids.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import { about, aDevice, aPerson, arriving, erasing, type Desk } from './shelter.ts'

const stubOf = (fact: StoredFact, alias: PersonId): StoredFact => {
  const { sealed: _, ...clear } = fact
  return { ...clear, person: alias }
}

const everything = async ({ store, centre }: Desk): Promise<string> =>
  JSON.stringify([await store.rows(centre, 0, 100), await store.apart(centre)])

/** Facts of the shelter in which somebody is erased. */
const someone = (): { readonly person: PersonId; readonly alias: PersonId } => ({ person: aPerson(), alias: aPerson() })

const rewriting = (open: () => Promise<Desk>): void => {
  test('an erased person leaves counts, days and places, and no name', async () => {
    const desk = await open()
    const { store, centre, tablet } = desk
    const { person, alias } = someone()
    const [described, other, passage] = [about(tablet, person), about(tablet, aPerson()), tablet.tap({ person })]
    await store.append(centre, arriving([described, other, passage]), tablet.dev)
    const before = await store.centre(centre)
    const order = erasing(tablet, person, alias)
    expect(await store.append(centre, arriving([order, tablet.tap({ person })]), tablet.dev)).toMatchObject([{ status: 'new', seq: 4 }, { status: 'redacted', seq: 5 }])
    const facts = (await store.rows(centre, 0, 10)).map(({ fact }) => fact)
    expect(facts.slice(0, 4)).toEqual([stubOf(described, alias), other, { ...passage, person: alias }, order])
    expect(facts[4]?.person).toBe(alias)
    const after = await store.centre(centre)
    expect(after?.head).toMatchObject({ seq: 5, redaction: (before?.head.redaction ?? 0) + 1 })
    expect(await store.chainAt(centre, 3)).toBe(before?.head.chain)
  })

  test('what comes late about an erased person is known or stored without its sealed part', async () => {
    const desk = await open()
    const { store, centre, tablet } = desk
    const { person, alias } = someone()
    const [known, late] = [about(tablet, person), about(tablet, person)]
    await store.append(centre, arriving([known, erasing(tablet, person, alias)]), tablet.dev)
    const results = await store.append(centre, arriving([known, late, late]), tablet.dev)
    expect(results.map(({ status, seq }) => [status, seq])).toEqual([['redacted', 1], ['redacted', 3], ['redacted', 3]])
    expect(await store.append(centre, arriving([stubOf(late, alias)]), tablet.dev)).toMatchObject([{ status: 'dup', seq: 3 }])
    expect(await everything(desk)).not.toContain('TmFtZSBp')
    expect((await store.rows(centre, 0, 10)).map(({ fact }) => fact.person)).toEqual([alias, person, alias])
  })
}

const disobeying = (open: () => Promise<Desk>): void => {
  test('an order of erasure that comes twice, or from two managers, erases once', async () => {
    const { store, centre, tablet } = await open()
    const { person, alias } = someone()
    const order = erasing(tablet, person, alias)
    await store.append(centre, arriving([tablet.tap({ person }), order]), tablet.dev)
    await store.append(centre, arriving([order, erasing(tablet, person, aPerson())]), tablet.dev)
    expect((await store.centre(centre))?.head).toMatchObject({ seq: 3, redaction: 1 })
    expect((await store.rows(centre, 0, 1))[0]?.fact.person).toBe(alias)
  })

  test('an order without a signature, without somebody, or without another id erases nobody', async () => {
    const { store, centre, tablet } = await open()
    const { person, alias } = someone()
    const order = erasing(tablet, person, alias)
    const { person: _, ...nobody } = erasing(tablet, person, alias)
    const orders = [tablet.tap({ person, kind: 'personErased', data: { alias } }), { ...order, data: {} }, nobody]
    await store.append(centre, arriving([about(tablet, person), ...orders]), tablet.dev)
    expect((await store.centre(centre))?.head.redaction).toBe(0)
    expect((await store.rows(centre, 0, 1))[0]?.fact.sealed).toBeDefined()
  })
}

const apart = (open: () => Promise<Desk>): void => {
  test('what was set apart about somebody goes with the rest, before or after the erasure', async () => {
    const desk = await open()
    const { store, centre, tablet } = desk
    const { person, alias } = someone()
    const whole = JSON.stringify(about(tablet, person))
    const one = { id: 'a', body: whole, reason: 'revokedDevice', dev: aDevice(), at: Date.now() } as const
    const torn = { ...one, id: 'b', body: whole.slice(0, -1) }
    const stranger = { ...one, id: 'c', body: JSON.stringify(about(tablet, aPerson())) }
    await store.setApart(centre, [one, torn, stranger])
    await store.append(centre, arriving([erasing(tablet, person, alias)]), tablet.dev)
    await store.setApart(centre, [{ ...one, id: 'd' }, { ...torn, id: 'e' }])
    const left = await store.apart(centre)
    expect(left.map(({ id }) => id)).toEqual(['a', 'c', 'd'])
    expect(left[1]).toEqual(stranger)
    for (const { body } of [left[0], left[2]].filter((found) => found !== undefined)) {
      expect(body).not.toContain(person)
      expect(body).not.toContain('TmFtZSBp')
      expect(body).toContain(alias)
    }
  })

  test('a stub that comes before the order of erasure, or after the whole, is the same fact', async () => {
    const desk = await open()
    const { store, centre, tablet } = desk
    const { person, alias } = someone()
    const [first, second] = [about(tablet, person), about(tablet, person)]
    const stubs = [first, second].map((fact) => stubOf(fact, alias))
    await store.append(centre, arriving([...stubs.slice(0, 1), second]), tablet.dev)
    const results = await store.append(centre, arriving([first, ...stubs.slice(1)]), tablet.dev)
    expect(results.map(({ status, seq }) => [status, seq])).toEqual([['dup', 1], ['dup', 2]])
    await store.append(centre, arriving([erasing(tablet, person, alias)]), tablet.dev)
    expect(await everything(desk)).not.toContain('TmFtZSBp')
    expect(await store.apart(centre)).toEqual([])
  })
}

/** Tries erasures on a store. */
export const keepsErased = (open: () => Promise<Desk>): void => {
  rewriting(open)
  disobeying(open)
  apart(open)
}
