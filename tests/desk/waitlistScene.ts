// A shelter with cabins and machines, and two people who may wait for them.
import { changeSettings } from '#desk/changeSettings.ts'
import { joinWaitlist } from '#desk/joinWaitlist.ts'
import type { Decide } from '#desk/ports.ts'
import type { FactId, PersonId } from '#domain/ids.ts'
import { flowsIn } from '#domain/figures/flows.ts'
import { knownDay } from '#domain/time.ts'
import { queueOf } from '#domain/washroom/queue.ts'
import { waitOn } from '#domain/washroom/waits.ts'
import { at } from '../domain/scribe.ts'
import { places } from '../domain/washroom/queueScene.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'

export const today = '2026-11-17'

export const waitlistScene = async () => {
  const house = await openMemoryRegister({ day: today, at: '09:00' })
  await house.act(changeSettings({ places }))
  const [awa, karim] = [await house.person({ firstName: 'Awa' }), await house.person({ firstName: 'Karim' })]
  const one = async (decide: Decide): Promise<FactId> => {
    const [fact] = await house.act(decide)
    if (fact === undefined) throw new Error('nothing was written')
    return fact.id
  }
  const join = (person?: PersonId, more: { readonly prestation?: string; readonly n?: number } = {}) => one(joinWaitlist({ prestation: 'shower', letter: 'A', ...(person === undefined ? {} : { person }), ...more }))
  const sum = (code: string, day = today) => flowsIn(house.register(), { from: knownDay(day), to: knownDay(day) }).sums.get(code) ?? 0
  const refused = async (decide: Decide): Promise<unknown> => {
    const done = await house.record(decide)
    return done.ok ? 'written' : done.error
  }
  const stands = (wait: FactId) => waitOn(house.register(), wait)?.standing
  const due = () => queueOf(house.register(), 'shower', { day: knownDay(today), at: at('09:30') }).due.map(({ number }) => number)
  return { ...house, awa, karim, one, join, sum, refused, stands, due }
}
