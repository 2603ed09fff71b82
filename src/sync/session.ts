// A tablet proves itself by its own key; the cookie that it gets lives a quarter of an hour (sync.md, "Devices").
import { refuse, ok } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { ExchangeTrouble } from '#domain/exchange/standing.ts'
import type { SessionAsk } from '#protocol/exchange.ts'
import { parseChallenge, parseRefused } from '#protocol/parseAnswer.ts'
import { provenPart } from '#protocol/signedPart.ts'
import type { ExchangeLog, Proof, Reply, Wire } from '#sync/ports.ts'

type SessionDeps = {
  readonly log: Pick<ExchangeLog, 'centre' | 'dev'>
  readonly wire: Pick<Wire, 'ask'>
  readonly proof: Proof
  /** What the manager typed when the endpoint asked for its set-up code. */
  readonly setupCode: () => string | undefined
  /** Told of the answer that refused the session. */
  readonly refused?: (reply: Reply) => void
}

/** `offline`: no answer, or none that reads as one. */
export type SessionRefusal = 'offline' | ExchangeTrouble

const troubles: Readonly<Record<string, ExchangeTrouble>> = {
  revoked: 'revoked', proof: 'certificate', certificate: 'certificate', otherKey: 'otherKey', setupCode: 'setupCode',
}

const refusalOf = ({ body }: Reply): SessionRefusal => {
  const refused = parseRefused(body)
  return (refused.ok ? troubles[refused.value.error] : undefined) ?? 'offline'
}

const isUnknown = ({ status, body }: Reply): boolean => {
  const refused = parseRefused(body)
  return status === 404 && refused.ok && refused.value.error === 'unknownCentre'
}

type Prove = Extract<SessionAsk, { readonly step: 'prove' }>

// An endpoint that is new, or was wiped, learns whose register this is from the first tablet that comes.
const declaration = ({ proof, setupCode }: SessionDeps): Pick<Prove, 'declare'> => {
  const key = proof.centreKey()
  const code = setupCode()
  return key === undefined ? {} : { declare: code === undefined ? { key } : { key, code } }
}

// A challenge serves once.
const prove = async ({ log: { centre, dev }, wire, proof }: SessionDeps, declared: Pick<Prove, 'declare'>): Promise<Reply> => {
  const say = (body: SessionAsk): Promise<Reply> => wire.ask({ method: 'POST', path: '/v1/session', body })
  const asked = await say({ step: 'challenge', centre, dev })
  const read = parseChallenge(asked.body)
  if (asked.status !== 200) return asked
  if (!read.ok) return { status: 0, body: undefined }
  const { challenge } = read.value
  const signed = await proof.sign(provenPart({ centre, dev, challenge }))
  return say({ step: 'prove', centre, dev, challenge, cert: proof.certificate(), proof: signed, ...declared })
}

/** Opens a session. Refuses what a human has to settle, or `offline`. */
export const openSession = async (deps: SessionDeps): Promise<Result<null, SessionRefusal>> => {
  if (deps.proof.certificate() === undefined) return refuse('certificate')
  const known = await prove(deps, {})
  const last = isUnknown(known) ? await prove(deps, declaration(deps)) : known
  if (last.status === 200) return ok(null)
  deps.refused?.(last)
  return refuse(refusalOf(last))
}
