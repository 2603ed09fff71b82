import { expect, test } from 'vitest'
import { tabletsThen } from '#domain/closings/tabletsThen.ts'
import { unlinked } from '#domain/exchange/standing.ts'
import type { ExchangeStanding } from '#domain/exchange/standing.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { deviceId } from '#domain/ids.ts'
import type { DeviceId } from '#domain/ids.ts'
import { createScribe, day } from '../scribe.ts'

const tablet = (n: number) => deviceId(`d0000000-0000-7000-8000-00000000000${String(n)}`)
const [here, desk, showers, lost, fresh] = [tablet(1), tablet(2), tablet(3), tablet(4), tablet(5)]
const joined = (device: DeviceId, name: string): Draft => ({ kind: 'deviceEnrolled', data: { device, key: 'k' }, secret: { name } })
const after = Date.parse('2026-11-02T08:00:00Z')
const seen = (dev: DeviceId, at: number, pending = 0) => ({ dev, seen: at, app: '1', off: 0, have: { dseq: 1, pending } })

test('a closing says which tablets had reported, which were missing since when, and leaves out those that were struck off', () => {
  const scribe = createScribe()
  scribe.write('2026-01-02', joined(here, 'Bureau'), joined(desk, 'Accueil'), joined(showers, 'Douches'), joined(lost, 'Perdue'))
  scribe.write('2026-01-02', { kind: 'deviceEnrolled', data: { device: fresh, key: 'k' }, secret: {} as never }, { kind: 'deviceRevoked', data: { device: lost }, secret: {} })
  const standing: ExchangeStanding = { ...unlinked, linked: true, dev: here, pending: 3, tablets: [seen(here, after, 3), seen(desk, after), seen(showers, 5, 2)] }
  expect(tabletsThen(scribe.register(), standing, day('2026-10-31'))).toEqual([
    { name: 'Bureau', seen: after, pending: 0 }, { name: 'Accueil', seen: after, pending: 0 }, { name: 'Douches', seen: 5, pending: 2, missing: true }, { pending: 0, missing: true },
  ])
  expect(tabletsThen(scribe.register(), unlinked, day('2026-10-31'))).toEqual([])
})
