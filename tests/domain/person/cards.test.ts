import { describe, expect, test } from 'vitest'
import { cardCode, cardsOf, codeFrom, groupedCode, holderOf } from '#domain/person/cards.ts'
import type { MemoryRegister } from '../../ui/memoryRegister.ts'
import { openMemoryRegister } from '../../ui/memoryRegister.ts'
import { giveCard, withdrawCard } from '#desk/giveCard.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import type { PersonId } from '#domain/ids.ts'

const id = '0192f000-0000-7000-8000-0123456789ab'
const code = 'BCDFGHJKLNPR'

const give = async (house: MemoryRegister, person: PersonId) => {
  await house.act(giveCard({ person, id: house.opened.journal.newId() }))
  const card = cardsOf(house.register(), person).at(-1)
  if (card === undefined) throw new Error('no card')
  return card
}

describe('the code of a card', () => {
  test('is drawn from the random end of an id, one letter for each of its digits', () => {
    expect(codeFrom(id)).toBe(code)
    expect(codeFrom('0192f000-0000-7000-8000-cdefcdefcdef')).toBe('STVXSTVXSTVX')
  })
  test('is printed in groups of four, and read with or without them, in small letters too', () => {
    expect(groupedCode(code)).toBe('BCDF GHJK LNPR')
    expect(cardCode('BCDF GHJK LNPR')).toBe(code)
    expect(cardCode('bcdf-ghjk-lnpr')).toBe(code)
  })
  test('is nothing else: no vowel, no figure, no letter more or less', () => {
    expect([cardCode('BCDFGHJKLNP'), cardCode('BCDFGHJKLNPRS'), cardCode('BCDFGHJKLNPA'), cardCode('BCDFGHJKLNP1'), cardCode('')]).toEqual(Array(5).fill(undefined))
  })
})

describe('a card', () => {
  test('opens the file of whoever it was given to, and of nobody else', async () => {
    const house = await openMemoryRegister()
    const awa = await house.person({ nickname: 'Awa' })
    await house.person({ nickname: 'Karim' })
    expect(cardsOf(house.register(), awa)).toEqual([])
    const card = await give(house, awa)
    expect(card.code).toMatch(/^[BCDFGHJKLNPRSTVX]{12}$/)
    expect(holderOf(house.register(), card.code)).toBe(awa)
    expect(holderOf(house.register(), code)).toBeUndefined()
  })
  test('that is lost opens nothing once another was given; taken back, the first one opens again', async () => {
    const house = await openMemoryRegister()
    const awa = await house.person({ nickname: 'Awa' })
    const lost = await give(house, awa)
    const tap = await house.act(giveCard({ person: awa, id: house.opened.journal.newId() }))
    expect(tap.map(({ kind }) => kind)).toEqual(['cardGiven', 'cardWithdrawn'])
    expect(holderOf(house.register(), lost.code)).toBeUndefined()
    expect(cardsOf(house.register(), awa)).toHaveLength(1)
    await house.act(withdrawTap({ facts: tap.map(({ id: fact }) => fact) }))
    expect(holderOf(house.register(), lost.code)).toBe(awa)
  })
  test('is withdrawn with or without a reason, once', async () => {
    const house = await openMemoryRegister()
    const awa = await house.person({ nickname: 'Awa' })
    const card = await give(house, awa)
    const [fact] = await house.act(withdrawCard({ person: awa, card: card.fact, reason: ' perdue ' }))
    expect(fact).toMatchObject({ kind: 'cardWithdrawn', secret: { reason: 'perdue' }, refs: { ends: card.fact } })
    expect(await house.record(withdrawCard({ person: awa, card: card.fact }))).toMatchObject({ error: { code: 'unknownFact' } })
    expect(await house.record(withdrawCard({ person: awa, card: card.fact, reason: 'x'.repeat(201) }))).toMatchObject({ error: { code: 'textTooLong' } })
  })
  test('is given to people of this register alone, and once for a double tap', async () => {
    const house = await openMemoryRegister()
    const awa = await house.person({ nickname: 'Awa' })
    const nobody = '0192f000-0000-7000-8000-000000000009' as PersonId
    expect(await house.record(giveCard({ person: nobody, id }))).toMatchObject({ error: { code: 'unknownPerson' } })
    await house.act(giveCard({ person: awa, id }))
    expect(await house.record(giveCard({ person: awa, id }))).toMatchObject({ error: { code: 'justRecorded' } })
  })
  test('whose seal does not open opens no file', async () => {
    const house = await openMemoryRegister()
    const awa = await house.person({ nickname: 'Awa' })
    await house.opened.journal.commit([{ kind: 'cardGiven', person: awa, data: {} }])
    expect(cardsOf(house.register(), awa)).toEqual([])
  })
})
