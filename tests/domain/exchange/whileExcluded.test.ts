import { describe, expect, test } from 'vitest'
import { liftExclusion, waiveExclusion } from '#desk/excludePerson.ts'
import { moveAct } from '#desk/moveAct.ts'
import { recordReferral } from '#desk/recordReferral.ts'
import { recordSheetLine } from '#desk/recordSheetLine.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import { whileExcludedOf } from '#domain/exchange/whileExcluded.ts'
import type { Draft, DraftOf } from '#domain/facts/fact.ts'
import { at, day } from '../scribe.ts'
import { joined, showered, taken } from '../washroom/queueScene.ts'
import { awaOnTwoTablets } from '../../desk/onTwoTablets.ts'

const today = day('2026-11-17')
const scene = async (prestations?: readonly string[]) => {
  const house = await awaOnTwoTablets()
  const { awa, here, there, act, left, register } = house
  const out: Draft = { kind: 'exclusionDecided', person: awa, data: { from: today, until: day('2026-12-01') }, secret: { reason: 'coup porté', ...(prestations && { prestations }) } }
  const came: DraftOf<'passage'> = { kind: 'passage', person: awa, day: today, data: { at: at('09:30'), for: 'welcome' } }
  const shower: DraftOf<'prestation'> = { kind: 'prestation', person: awa, day: today, data: { at: at('09:31'), prestation: 'shower' } }
  return { awa, here, there, act, left, register, out, came, shower }
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
  test('what was copied from a sheet of the day is shown too, by whichever tablet; not the line of somebody who came before', async () => {
    const { awa, here, act, register, out } = await scene()
    await here(out)
    const line = (hour: string) => recordSheetLine({ person: awa, prestations: ['lunch'], when: { day: today, at: at(hour), reason: 'feuille papier' } })
    const before = await act(line('08:40'))
    expect(whileExcludedOf(register(), awa)).toEqual([])
    await act(withdrawTap({ facts: before.map(({ id }) => id) }))
    await act(line('09:24'))
    expect(whileExcludedOf(register(), awa).map(({ facts }) => facts.map(({ kind }) => kind))).toEqual([['prestation', 'passage']])
  })
  test('an orientation at the desk is refused to nobody', async () => {
    const { awa, there, act, left, out } = await scene()
    await there(out)
    await act(recordReferral({ person: awa, referral: 'door6' }))
    expect(left()).toEqual([])
  })
  test('nor is a cabin of before the decision that is left after it, or an hour that is corrected', async () => {
    const { awa, here, act, left, out, came } = await scene()
    const wait = await here(joined(awa, '1'))
    await here({ ...taken(wait, 'c1'), person: awa })
    const { id } = await here({ ...came, data: { for: 'welcome' } })
    await here(out)
    await here(showered(awa, wait))
    await act(moveAct({ facts: [id], when: { day: today, reason: 'sans heure' } }))
    expect(left()).toEqual([])
  })
  test('somebody called to a cabin after the decision is shown', async () => {
    const { awa, here, left, out } = await scene()
    const wait = await here(joined(awa, '1'))
    await here(out)
    await here({ ...taken(wait, 'c1'), person: awa })
    await here(showered(awa, wait))
    expect(left()).toEqual(['whileExcluded'])
  })
  test('what came before, for the mail, or from what is still open is no question', async () => {
    const { here, there, left, out, came, shower } = await scene(['lunch'])
    await there({ ...shower, data: { prestation: 'lunch' } })
    await here(out)
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
