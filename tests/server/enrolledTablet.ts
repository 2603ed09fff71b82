// A shelter with its pair of keys, and tablets that it certified: what a Node client needs to hold a session.
import { randomBytes, randomUUID, webcrypto } from 'node:crypto'
import type { Hono } from 'hono'
import { firstHlc } from '#domain/facts/hlc.ts'
import { agentId, centreId, deviceId, factId, instanceId, uuidOf, type CentreId, type DeviceId } from '#domain/ids.ts'
import { momentAt } from '#domain/time.ts'
import { toBase64url } from '#protocol/base64url.ts'
import { provenPart, signedPart, type SignedFact } from '#protocol/signedPart.ts'
import type { StoredFact } from '#protocol/storedFact.ts'

type Pair = webcrypto.CryptoKeyPair
const curve = { name: 'ECDSA', namedCurve: 'P-256' }

const newPair = async (): Promise<{ readonly pair: Pair; readonly key: string }> => {
  const pair = await webcrypto.subtle.generateKey(curve, true, ['sign', 'verify'])
  return { pair, key: toBase64url(new Uint8Array(await webcrypto.subtle.exportKey('raw', pair.publicKey))) }
}

const sign = async ({ privateKey }: Pair, bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  toBase64url(new Uint8Array(await webcrypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, bytes)))

/** The instant at which these shelters live, ms UTC. */
export const atTheDesk = Date.UTC(2026, 9, 5, 7, 12)

export type Shelter = {
  readonly centre: CentreId
  readonly key: string
  /** Signs a fact as the centre does in a manager's session. */
  readonly certify: (fact: StoredFact) => Promise<SignedFact>
}

/** A centre and its pair of keys. */
export const newShelter = async (): Promise<Shelter> => {
  const { pair, key } = await newPair()
  return {
    centre: centreId(randomUUID()), key,
    certify: async (fact) => ({ ...fact, sig: await sign(pair, signedPart(fact)) }),
  }
}

let count = 0

/** A fact of a shelter: a passage, unless told otherwise; each has an id and a number of its own. */
export const someFact = ({ centre }: Pick<Shelter, 'centre'>, more: Partial<StoredFact> = {}): StoredFact => ({
  v: 1, centre, id: factId(uuidOf(randomBytes(16), 7, atTheDesk)), dev: deviceId('00000000-0000-4000-8000-00000000000d'),
  inst: instanceId('00000000-0000-4000-8000-000000000001'), dseq: ++count, hlc: firstHlc(atTheDesk), off: 0, day: momentAt(atTheDesk).day,
  agent: agentId('00000000-0000-4000-8000-00000000000a'), kind: 'passage', data: { for: 'welcome' }, ...more,
})

export type Tablet = {
  readonly shelter: Shelter
  readonly dev: DeviceId
  readonly key: string
  readonly cert: SignedFact
  readonly prove: (challenge: string) => Promise<string>
}

/** A tablet with its own key and its certificate. */
export const enrolTablet = async (shelter: Shelter): Promise<Tablet> => {
  const { pair, key } = await newPair()
  const { centre } = shelter
  const dev = deviceId(randomUUID())
  const cert = await shelter.certify(someFact(shelter, { kind: 'deviceEnrolled', data: { device: dev, key } }))
  return { shelter, dev, key, cert, prove: (challenge) => sign(pair, provenPart({ centre, dev, challenge })) }
}

/** Sends a body as JSON. */
export const post = async (app: Hono, path: string, { body, cookie = '' }: { readonly body: unknown; readonly cookie?: string }): Promise<Response> =>
  app.request(path, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify(body) })

/** Asks for a challenge, and gives it. */
export const challengeFor = async (app: Hono, { shelter: { centre }, dev }: Tablet): Promise<string> => {
  const { challenge } = (await (await post(app, '/v1/session', { body: { step: 'challenge', centre, dev } })).json()) as { challenge: string }
  return challenge
}

/** The second step of a session, with whatever is to be said otherwise than an honest tablet would. */
export const proofOf = async (tablet: Tablet, challenge: string, more: object = {}): Promise<object> => {
  const { shelter, dev, cert } = tablet
  const declare = { key: shelter.key }
  return { step: 'prove', centre: shelter.centre, dev, challenge, proof: await tablet.prove(challenge), cert, declare, ...more }
}

/** Opens a session, declaring the centre where it is not known, and gives the cookie to send with each request. */
export const openSession = async (app: Hono, tablet: Tablet, more: object = {}): Promise<string> => {
  const response = await post(app, '/v1/session', { body: await proofOf(tablet, await challengeFor(app, tablet), more) })
  if (response.status !== 200) throw new Error(`no session: ${String(response.status)} ${await response.text()}`)
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}
