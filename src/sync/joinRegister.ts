// Joining a register, from the tablet that joins (sync.md, "Enrolment").
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { DeviceId } from '#domain/ids.ts'
import type { Parcel } from '#protocol/exchange.ts'
import { parseAsked, parseTaken } from '#protocol/parseAnswer.ts'
import { parseParcel } from '#protocol/parcel.ts'
import type { ParcelContents } from '#protocol/parcel.ts'
import { poll, valueOf } from '#sync/enrolAnswers.ts'
import type { EnrolFailure } from '#sync/enrolAnswers.ts'
import { readEnrolLink } from '#sync/enrolLink.ts'
import type { Agreed, Enrolment, Wire } from '#sync/ports.ts'

type JoinDeps = {
  readonly wire: Pick<Wire, 'ask'>
  readonly enrolment: Enrolment
  /** Who this tablet will be, and its public key. */
  readonly dev: DeviceId
  readonly key: string
}

/** `receive` waits for the other tablet's word, and gives what came under the lock. */
export type RegisterJoin = {
  readonly digits: string
  readonly receive: () => Promise<Result<ParcelContents, EnrolFailure>>
  readonly cancel: () => void
}

const enrol = (wire: Pick<Wire, 'ask'>, body: object) => wire.ask({ method: 'POST', path: '/v1/enrol', body })

const open = async (agreed: Agreed, parcel: Parcel): Promise<Result<ParcelContents, EnrolFailure>> => {
  const text = await agreed.open(parcel)
  const contents = text === undefined ? undefined : parseParcel(text)
  return contents?.ok === true ? contents : refuse({ code: 'refused' })
}

type Waiting = { readonly code: string; readonly agreed: Agreed; readonly stopped: () => boolean }

const receive = async ({ wire, enrolment, dev }: JoinDeps, { code, agreed, stopped }: Waiting): Promise<Result<ParcelContents, EnrolFailure>> => {
  const look = async (): Promise<Result<Parcel | undefined, EnrolFailure>> => {
    const taken = valueOf(await enrol(wire, { step: 'take', code, dev }), parseTaken)
    if (!taken.ok) return taken
    return taken.value.refused === true ? refuse({ code: 'refused' }) : ok(taken.value.parcel)
  }
  const parcel = await poll({ look, stopped, pause: enrolment.pause })
  return parcel.ok ? open(agreed, parcel.value) : parcel
}

/**
 * Answers an offer. Refuses a link that is none, one whose key is not the one that the endpoint gives (someone stands in between),
 * and what the endpoint says of the code.
 */
export const joinRegister = async (deps: JoinDeps, link: string): Promise<Result<RegisterJoin, EnrolFailure>> => {
  const { wire, enrolment, dev, key } = deps
  const read = readEnrolLink(link)
  if (read === undefined) return refuse({ code: 'badLink' })
  const { code, fingerprint } = read
  const own = await enrolment.begin()
  const asked = valueOf(await enrol(wire, { step: 'ask', code, ecdh: own.key, dev, key }), parseAsked)
  if (!asked.ok) return asked
  const { ecdh } = asked.value
  if ((await enrolment.fingerprint(ecdh)) !== fingerprint) return refuse({ code: 'refused' })
  const agreed = await own.agree(ecdh, { code, offering: ecdh, joining: own.key, dev, deviceKey: key })
  let stopped = false
  return ok({
    digits: agreed.digits,
    receive: () => receive(deps, { code, agreed, stopped: () => stopped }),
    cancel: () => { stopped = true },
  })
}
