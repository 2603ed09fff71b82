// What every store remembers of the tablets, and how it tells two lives of one installation.
import { expect, test } from 'vitest'
import type { Store } from '#server/store.ts'
import { anInstance, arriving, aTablet, morning, opened } from './shelter.ts'

/** Tries what a store remembers of tablets. */
export const keepsTablets = (open: () => Promise<Store>): void => {
  const said = { app: '0.1.0', off: -20, now: morning }

  test('a tablet is known by its last word', async () => {
    const { store, centre, tablet } = await opened(open)
    const have = { dseq: 4, lastDay: tablet.tap().day, pending: 2 }
    expect(await store.report(centre, { ...said, ...tablet, have })).toEqual({ forked: false })
    expect(await store.report(centre, { ...said, ...tablet, have: { dseq: 5, pending: 0 }, now: morning + 9 })).toEqual({ forked: false })
    await store.report(centre, { ...said, ...tablet, inst: anInstance(), have: { dseq: 1, pending: 0 }, now: morning + 20 })
    expect(await store.devices(centre)).toEqual([{ dev: tablet.dev, seen: morning + 20, app: '0.1.0', off: -20, have: { dseq: 1, pending: 0 } }])
  })

  test('a tablet that has fewer acts than it once said, or than lie here, has two lives', async () => {
    const { store, centre, tablet } = await opened(open)
    await store.report(centre, { ...said, ...tablet, have: { dseq: 9, pending: 9 } })
    expect(await store.report(centre, { ...said, ...tablet, have: { dseq: 8, pending: 8 } })).toEqual({ forked: true })
    expect((await store.devices(centre))[0]?.have.dseq).toBe(9)
    const other = aTablet(centre)
    await store.append(centre, arriving([other.tap(), other.tap()]), tablet.dev)
    expect(await store.report(centre, { ...said, ...other, have: { dseq: 1, pending: 0 } })).toEqual({ forked: true })
    expect(await store.report(centre, { ...said, ...other, have: { dseq: 2, pending: 0 } })).toEqual({ forked: false })
  })

  test.each(['in one push', 'in two'])('two acts under one number, %s: both are kept, and their tablet has two lives until it is renewed', async (way) => {
    const { store, centre, tablet } = await opened(open)
    const act = tablet.tap()
    const twin = { ...tablet.tap(), dseq: act.dseq }
    const pushes = way === 'in two' ? [[act], [twin]] : [[act, twin]]
    for (const push of pushes) await store.append(centre, arriving(push), tablet.dev)
    expect((await store.centre(centre))?.head.seq).toBe(2)
    expect(await store.devices(centre)).toEqual([])
    expect(await store.report(centre, { ...said, ...tablet, have: { dseq: 3, pending: 0 } })).toEqual({ forked: true })
    expect(await store.report(centre, { ...said, ...tablet, inst: anInstance(), have: { dseq: 1, pending: 0 } })).toEqual({ forked: false })
  })
}
