import { describe, expect, test } from 'vitest'
import { liftExclusion, waiveExclusion } from '#desk/excludePerson.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import type { Draft, DraftOf } from '#domain/facts/fact.ts'
import { at, day } from '../scribe.ts'
import { awaOnTwoTablets } from '../../desk/onTwoTablets.ts'

const today = day('2026-11-17')
const scene = async (prestations?: readonly string[]) => {
  const house = await awaOnTwoTablets()
  const { awa, here, there, act, left } = house
  const out: Draft = { kind: 'exclusionDecided', person: awa, data: { from: today, until: day('2026-12-01') }, secret: { reason: 'coup porté', ...(prestations && { prestations }) } }
  const came: DraftOf<'passage'> = { kind: 'passage', person: awa, day: today, data: { at: at('09:30'), for: 'welcome' } }
  const shower: DraftOf<'prestation'> = { kind: 'prestation', person: awa, day: today, data: { at: at('09:31'), prestation: 'shower' } }
  return { awa, here, there, act, left, out, came, shower }
}

describe('kept out on one tablet, in on the other', () => {
  test('a manager is shown it, once for the day', async () => {
    const { here, there, left, out, came, shower } = await scene()
    await here(out)
    await there(came)
    await there(shower)
    expect(left()).toEqual(['whileExcluded'])
  })
  test('letting them in for that day settles it', async () => {
    const { awa, here, there, act, left, out, came } = await scene()
    const { id } = await here(out)
    await there(came)
    await act(waiveExclusion({ person: awa, exclusion: id, day: today }))
    expect(left()).toEqual([])
  })
  test('so does withdrawing what was noted', async () => {
    const { here, there, act, left, out, came } = await scene()
    await here(out)
    const { id } = await there(came)
    await act(withdrawTap({ facts: [id] }))
    expect(left()).toEqual([])
  })
  test('what came before, on the same tablet, for the mail, or from what is still open is no question', async () => {
    const { here, there, left, out, came, shower } = await scene(['lunch'])
    await there({ ...shower, data: { prestation: 'lunch' } })
    await here(out)
    await here(came)
    await there({ ...came, data: { for: 'domiciliation' } })
    await there(shower)
    expect(left()).not.toContain('whileExcluded')
  })
  test('nor what comes once it was lifted', async () => {
    const { awa, here, there, act, left, out, came } = await scene()
    const { id } = await here(out)
    await act(liftExclusion({ person: awa, exclusion: id }))
    await there(came)
    expect(left()).toEqual([])
  })
})
