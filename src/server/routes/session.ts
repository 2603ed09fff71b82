// A tablet proves itself: a challenge, then its proof by a key that the centre certified (sync.md, "Devices").
import type { SessionAnswer, SessionAsk } from '#protocol/exchange.ts'
import { parseSessionAsk } from '#protocol/parseAsk.ts'
import { parseFact } from '#protocol/parseFact.ts'
import { provenPart } from '#protocol/signedPart.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import { answered, refused, type Answer, type Asked, type OpenRoute } from '../answer.ts'
import type { Declare } from '../declarations.ts'
import type { Log } from '../ports.ts'
import { sessionLasts, type Sessions } from '../sessions.ts'
import { publicKey, verifies, type PublicKey } from '../signatures.ts'
import type { Store } from '../store.ts'
import { isCentreSigned, struckOff, type Trust, type Trusted } from '../trust.ts'

type Proof = Extract<SessionAsk, { step: 'prove' }>
type Parts = { readonly store: Store; readonly trust: Trust; readonly sessions: Sessions; readonly declare: Declare; readonly log: Log }

type When = Pick<Asked, 'now' | 'relayed'>

const cookie = (token: string): string =>
  `__Host-boussole=${token}; Max-Age=${String(sessionLasts / 1_000)}; Path=/; HttpOnly; Secure; SameSite=Strict`

const certifiedKey = (fact: StoredFact, { centre, dev }: Proof): string | undefined => {
  const { device, key } = fact.data
  return fact.kind === 'deviceEnrolled' && fact.centre === centre && device === dev && typeof key === 'string' ? key : undefined
}

const faultOf = async (proof: Proof, verifier: PublicKey | undefined): Promise<'certificate' | 'proof' | undefined> => {
  const cert = parseFact(proof.cert)
  const key = cert.ok && (await isCentreSigned(cert.value, verifier)) ? certifiedKey(cert.value, proof) : undefined
  if (key === undefined) return 'certificate'
  const { centre, dev, challenge } = proof
  const proven = await verifies({ key: await publicKey(key), sig: proof.proof, bytes: provenPart({ centre, dev, challenge }) })
  return proven ? undefined : 'proof'
}

const enter = async ({ centre, dev }: Proof, { store, sessions }: Parts, now: number): Promise<Answer> => {
  const known = await store.centre(centre)
  if (known === undefined) return refused('unknownCentre')
  const body: SessionAnswer = { now, epoch: known.head.epoch }
  return { ...answered(body), headers: { 'set-cookie': cookie(sessions.open({ centre, dev }, now)) } }
}

const proveKnown = async (proof: Proof, trusted: Trusted): Promise<Answer | undefined> => {
  if (proof.declare !== undefined && proof.declare.key !== trusted.key) return refused('otherKey')
  const fault = await faultOf(proof, trusted.verifier)
  if (fault !== undefined) return refused(fault)
  return struckOff(trusted, proof.dev)
}

const proveNew = async (proof: Proof, { declare, trust }: Parts, { relayed }: When): Promise<Answer | undefined> => {
  if (proof.declare === undefined) return refused('unknownCentre')
  const fault = await faultOf(proof, await publicKey(proof.declare.key))
  if (fault !== undefined) return refused(fault)
  const outcome = await declare(proof.centre, { ...proof.declare, relayed })
  trust.forget(proof.centre)
  return outcome === 'declared' || outcome === 'same' ? undefined : refused(outcome)
}

// Somebody else under this centre's name, or somebody who wants in: whoever keeps the host has to see it.
const warn = ({ body }: Answer, { centre, dev }: Proof, { log }: Parts): void => {
  const error = typeof body === 'object' && 'error' in body ? body.error : undefined
  if (error === 'otherKey' || error === 'setupCode') log({ alarm: error, centre, dev })
}

const prove = async (proof: Proof, parts: Parts, when: When): Promise<Answer> => {
  if (!parts.sessions.meets(proof.challenge, proof, when.now)) return refused('proof')
  const trusted = await parts.trust.of(proof.centre)
  const refusal = trusted === undefined ? await proveNew(proof, parts, when) : await proveKnown(proof, trusted)
  if (refusal !== undefined) warn(refusal, proof, parts)
  return refusal ?? enter(proof, parts, when.now)
}

/** `POST /v1/session`. */
export const sessionRoute = (parts: Parts): OpenRoute => async ({ body, now, relayed }) => {
  const asked = parseSessionAsk(body)
  if (!asked.ok) return refused('malformed')
  if (asked.value.step === 'prove') return prove(asked.value, parts, { now, relayed })
  const { centre, dev } = asked.value
  return answered({ challenge: parts.sessions.challenge({ centre, dev }, now) } satisfies SessionAnswer)
}
