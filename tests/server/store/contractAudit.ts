// Who opened whose file is forgotten after twelve months (metier.md §8), in every store.
import { expect, test } from 'vitest'
import { knownDay, momentAt } from '#domain/time.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import { accessNoted, arriving, type Desk } from './shelter.ts'

const today = momentAt(Date.now()).day
const longAgo = knownDay('2020-02-29')

const unsealed = (fact: StoredFact): StoredFact => {
  const { sealed: _, ...clear } = fact
  return clear
}

/** Tries the forgetting of accesses on a store. */
export const forgetsAccesses = (open: () => Promise<Desk>): void => {
  test('an access older than twelve months comes in without who and whom, and comes again as the same', async () => {
    const { store, centre, tablet } = await open()
    const [old, fresh] = [accessNoted(tablet, longAgo), accessNoted(tablet, today)]
    const act = tablet.tap({ day: longAgo, sealed: { kid: 'k1', nonce: 'a'.repeat(16), ct: 'cmVhc29u' } })
    const first = await store.append(centre, arriving([old, fresh, act]), tablet.dev)
    expect(first.map(({ status, seq }) => [status, seq])).toEqual([['redacted', 1], ['new', 2], ['new', 3]])
    expect((await store.rows(centre, 0, 10)).map(({ fact }) => fact)).toEqual([unsealed(old), fresh, act])
    const again = await store.append(centre, arriving([old, unsealed(old), fresh]), tablet.dev)
    expect(again.map(({ status, seq }) => [status, seq])).toEqual([['redacted', 1], ['dup', 1], ['dup', 2]])
    expect(await store.apart(centre)).toEqual([])
  })

  test('what a tablet forgot before the endpoint did is the same access, whichever comes first', async () => {
    const { store, centre, tablet } = await open()
    const [one, other] = [accessNoted(tablet, today), accessNoted(tablet, today)]
    await store.append(centre, arriving([one, unsealed(other)]), tablet.dev)
    const results = await store.append(centre, arriving([unsealed(one), other]), tablet.dev)
    expect(results.map(({ status, seq }) => [status, seq])).toEqual([['dup', 1], ['dup', 2]])
    expect((await store.rows(centre, 0, 10)).map(({ fact }) => fact)).toEqual([one, unsealed(other)])
    expect(await store.append(centre, arriving([{ ...one, off: 1 }]), tablet.dev)).toMatchObject([{ status: 'conflict' }])
  })
}
