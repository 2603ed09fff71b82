// Whatever any route answers, nothing that waits is dropped but by reading it back (sync.md, fault 40; invariant 4).
import { beforeAll, describe, expect, test } from 'vitest'
import type { Reply } from '#sync/ports.ts'
import { openEndpoint } from '../server/openEndpoint.ts'
import type { Opened } from '../server/openEndpoint.ts'
import { copyOf } from '../simulation/logState.ts'
import type { LogState } from '../simulation/logState.ts'
import { memoryTablet, pendingOf, tap } from './memoryTablet.ts'
import type { MemoryTablet } from './memoryTablet.ts'

const refusal = (status: number, error: string): Reply => ({ status, body: { error } })
const page = '<!doctype html><title>Portail</title>'

const replies: Readonly<Record<string, Reply>> = {
  'no answer': { status: 0, body: undefined },
  '200 and a page': { status: 200, body: undefined, text: page },
  '200 and nothing that reads': { status: 200, body: { hello: 1 } },
  '401': refusal(401, 'session'),
  '401, struck off': refusal(401, 'revoked'),
  '403': refusal(403, 'session'),
  '404': refusal(404, 'notFound'),
  '404 and a page': { status: 404, body: undefined, text: page },
  '409 without a word': { status: 409, body: {} },
  '410': refusal(410, 'redacted'),
  '413': refusal(413, 'tooLarge'),
  '422': refusal(422, 'malformed'),
  '429': refusal(429, 'tooOften'),
  '500': { status: 500, body: undefined },
  '502 and a page': { status: 502, body: undefined, text: page },
  '507': refusal(507, 'full'),
}

let endpoint: Opened
let long: Opened
let first: MemoryTablet
let full: MemoryTablet

beforeAll(async () => {
  endpoint = await openEndpoint()
  first = await memoryTablet(() => endpoint.app)
  tap(first, 3)
  await first.rounds.run()
  long = await openEndpoint()
  full = await memoryTablet(() => long.app)
  for (let i = 0; i < 21; i++) tap(full, 100)
  await full.rounds.run()
})

type Situation = { readonly of: () => { readonly tablet: MemoryTablet; readonly app: Opened }; readonly state: () => LogState; readonly hit: (path: string, method: string, body: unknown) => boolean }

const few = { of: () => ({ tablet: first, app: endpoint }), state: () => copyOf(first.state) }
const many = { of: () => ({ tablet: full, app: long }), state: () => ({ ...copyOf(full.state), cursor: { epoch: '', seq: 0, chain: '0'.repeat(32) }, confirmed: new Set<never>() }) }

// The endpoint has one more than the tablet knows of, or the other way round: rot, which only an audit sees.
const less = (): LogState => {
  const state = copyOf(first.state)
  const [one] = state.facts.keys()
  if (one !== undefined) for (const place of [state.facts, state.confirmed]) place.delete(one)
  return state
}

const stepIs = (step: string) => (path: string, _method: string, body: unknown): boolean =>
  path === '/v1/session' && typeof body === 'object' && body !== null && Reflect.get(body, 'step') === step

const situations: Readonly<Record<string, Situation>> = {
  'session, challenge': { ...few, hit: stepIs('challenge') },
  'session, proof': { ...few, hit: stepIs('prove') },
  sync: { ...few, hit: (path) => path === '/v1/sync' },
  audit: { ...few, hit: (path, method) => path.startsWith('/v1/audit') && method === 'GET' },
  'audit, ids': { ...few, state: less, hit: (path, method) => path === '/v1/audit' && method === 'POST' },
  facts: { ...few, state: less, hit: (path) => path === '/v1/facts' },
  missing: { ...many, hit: (path) => path === '/v1/missing' },
  segments: { ...many, hit: (path) => path.startsWith('/v1/segments/') },
}

describe.each(Object.entries(situations))('%s', (_, { of, state, hit }) => {
  test.each(Object.entries(replies))('%s', async (_name, reply) => {
    const { tablet: { enrolled }, app } = of()
    app.wait(60_000)
    const tablet = await memoryTablet(() => app.app, { enrolled, state: state() })
    const [own] = tap(tablet, 2)
    const [held, before] = [tablet.state.facts.size, pendingOf(tablet)]
    let hits = 0
    tablet.instead = ({ path, method, body }) => {
      if (!hit(path, method, body)) return undefined
      hits += 1
      if (hits > 40) throw new Error('the same again and again')
      return reply
    }
    const { code } = await tablet.rounds.run()
    expect(hits).toBeGreaterThan(0)
    expect(code).not.toBe('done')
    expect(tablet.state.facts.size).toBeGreaterThanOrEqual(held)
    const after = new Set(pendingOf(tablet))
    expect(before.filter((id) => !after.has(id) && !tablet.state.confirmed.has(id))).toEqual([])
    // What was not pushed cannot have been read back.
    if (hit('/v1/sync', 'POST', {}) || hit('/v1/missing', 'POST', {})) expect(after).toContain(own)
  })
})

test('once answers are answers again, nothing is left to wait', async () => {
  long.wait(60_000)
  const tablet = await memoryTablet(() => long.app, { enrolled: full.enrolled, state: many.state() })
  tap(tablet, 2)
  tablet.instead = ({ path }) => (path.startsWith('/v1/segments/') ? { status: 502, body: undefined } : undefined)
  expect(await tablet.rounds.run()).toEqual({ code: 'offline' })
  tablet.instead = () => undefined
  expect(await tablet.rounds.run()).toEqual({ code: 'done' })
  expect(pendingOf(tablet)).toEqual([])
  expect(tablet.asked.filter(({ path }) => path.startsWith('/v1/segments/')).length).toBeGreaterThan(1)
})
