// Tablets that push one act a request, as 32 of them do at noon.
import { randomUUID } from 'node:crypto'
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { at } from '../../../src/kernel/at.ts'
import { instanceId } from '../../../src/domain/ids.ts'
import type { InstanceId } from '../../../src/domain/ids.ts'
import { noChain } from '../../../src/protocol/chain.ts'
import { proto } from '../../../src/protocol/exchange.ts'
import type { Cursor, SyncAsk } from '../../../src/protocol/exchange.ts'
import { parseSyncAnswer } from '../../../src/protocol/parseAnswer.ts'
import type { Wire } from '../../../src/sync/ports.ts'
import { openSession } from '../../../src/sync/session.ts'
import { enrolTablet, someFact } from '../../server/enrolledTablet.ts'
import type { Tablet } from '../../server/enrolledTablet.ts'
import { nodeWire, openLine } from './nodeWire.ts'
import type { Line } from './nodeWire.ts'
import type { Centre } from './centre.ts'

type Rider = { readonly tablet: Tablet; readonly inst: InstanceId; readonly wire: Pick<Wire, 'ask'>; dseq: number; cursor: Cursor }

/** What a tablet proves itself by. */
export const proofOf = ({ shelter, cert, prove }: Tablet) => ({
  certificate: () => cert,
  centreKey: () => shelter.key,
  // The challenge lies in the part that is signed.
  sign: (bytes: Uint8Array<ArrayBuffer>) => prove(challengeIn(bytes)),
  isByCentre: async () => Promise.resolve(false),
})

const challengeIn = (bytes: Uint8Array): string => {
  const part: unknown = JSON.parse(new TextDecoder().decode(bytes))
  if (typeof part === 'object' && part !== null && 'challenge' in part && typeof part.challenge === 'string') return part.challenge
  throw new Error('nothing to prove')
}

const enter = async (centre: Centre, source: Line, line: Line): Promise<Rider> => {
  const tablet = await enrolTablet(centre.shelter)
  const wire = nodeWire((path) => (path === '/v1/session' ? source : line))
  const opened = await openSession({ log: { centre: centre.shelter.centre, dev: tablet.dev }, wire, proof: proofOf(tablet), setupCode: () => undefined })
  if (!opened.ok) throw new Error(`no session: ${opened.error}`)
  return { tablet, wire, inst: instanceId(randomUUID()), dseq: 0, cursor: { epoch: '', seq: 0, chain: noChain } }
}

const askOf = (rider: Rider): SyncAsk => {
  const { inst, cursor, tablet: { shelter, dev } } = rider
  rider.dseq += 1
  const fact = someFact(shelter, { dev, inst, dseq: rider.dseq })
  return { proto, app: 'bench', inst, off: 0, cur: cursor, have: { dseq: rider.dseq, pending: 1 }, push: [{ fact }] }
}

const push = async (rider: Rider): Promise<void> => {
  const { status, body } = await rider.wire.ask({ method: 'POST', path: '/v1/sync', body: askOf(rider) })
  const answer = parseSyncAnswer(body)
  if (!answer.ok || answer.value.results[0]?.status !== 'new') throw new Error(`an act was not taken: ${String(status)} ${JSON.stringify(body)}`)
  rider.cursor = answer.value.next
}

export type Fleet = { readonly push: (requests: number) => Promise<number>; readonly close: () => void }

/** `each` tablets of each centre, in session, over so many connections. A source address each few, or the endpoint asks them to wait. */
export const openFleet = async (url: string, centres: readonly Centre[], { each, connections }: { readonly each: number; readonly connections: number }): Promise<Fleet> => {
  const riders: Rider[] = []
  const line = openLine(url, connections)
  const sources = centres.map((_, i) => openLine(url, 4, `127.0.1.${String(1 + (i % 250))}`))
  for (let i = 0; i < each; i++) riders.push(...(await Promise.all(centres.map((centre, k) => enter(centre, at(sources, k), line)))))
  for (const { agent } of sources) agent.destroy()
  return {
    push: async (requests) => {
      const start = performance.now()
      let left = requests
      // Tablets of its own for each connection, one after the other.
      const worker = async (lane: number): Promise<void> => {
        const own = riders.filter((_, i) => i % connections === lane)
        for (let i = 0; left-- > 0; i++) await push(at(own, i % own.length))
      }
      await Promise.all(Array.from({ length: connections }, (_, lane) => worker(lane)))
      return (performance.now() - start) / requests
    },
    close: () => line.agent.destroy(),
  }
}

/** The floor: the same bytes at the end of a file, one append and one fdatasync at a time; ms each. */
export const appendOneByOne = (folder: string, { shelter }: Centre, count: number): number => {
  const file = openSync(join(folder, 'floor.ndjson'), 'a')
  const texts = Array.from({ length: count }, () => `${JSON.stringify(someFact(shelter))}\n`)
  const start = performance.now()
  for (const text of texts) {
    writeSync(file, text)
    fdatasyncSync(file)
  }
  const taken = (performance.now() - start) / count
  closeSync(file)
  return taken
}
