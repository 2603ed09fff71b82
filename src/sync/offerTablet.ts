// Adding a tablet, from the one that adds it (sync.md, "Enrolment").
import { ok } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Role } from '#domain/agents/words.ts'
import type { CentreId, DeviceId } from '#domain/ids.ts'
import { parseDone, parseLooked, parseOffered } from '#protocol/parseAnswer.ts'
import { poll, valueOf } from '#sync/enrolAnswers.ts'
import type { EnrolFailure } from '#sync/enrolAnswers.ts'
import { writeEnrolLink } from '#sync/enrolLink.ts'
import type { Agreed, Enrolment, Wire } from '#sync/ports.ts'

type Newcomer = { readonly dev: DeviceId; readonly key: string; readonly name: string; readonly passphrase: string }

type Offering<E> = {
  readonly wire: Pick<Wire, 'ask'>
  readonly enrolment: Enrolment
  readonly origin: string
  /** Certifies the tablet; gives what goes over. */
  readonly welcome: (newcomer: Newcomer) => Promise<Result<{ readonly centre: CentreId }, E>>
}

/** See `Offer` of desk/exchange.ts. */
export type TabletOffer<E> = {
  readonly link: string
  readonly until: number
  readonly answered: Promise<Result<{ readonly digits: string }, EnrolFailure>>
  readonly confirm: (wish: { readonly name: string; readonly passphrase: string; readonly role?: Role }) => Promise<Result<null, EnrolFailure | E>>
  readonly cancel: () => void
}

type Other = { readonly agreed: Agreed; readonly dev: DeviceId; readonly key: string }

const enrol = (wire: Pick<Wire, 'ask'>, body: object) => wire.ask({ method: 'POST', path: '/v1/enrol', body })

type Watch = { readonly code: string; readonly key: string; readonly agree: Awaited<ReturnType<Enrolment['begin']>>['agree']; readonly stopped: () => boolean }

// What the other tablet answered, once it has.
const watch = async ({ wire, enrolment }: Pick<Offering<never>, 'wire' | 'enrolment'>, { code, key, agree, stopped }: Watch): Promise<Result<Other, EnrolFailure>> => {
  const look = async () => {
    const looked = valueOf(await enrol(wire, { step: 'look', code }), parseLooked)
    return looked.ok ? ok(looked.value.asked) : looked
  }
  const asked = await poll({ look, stopped, pause: enrolment.pause })
  if (!asked.ok) return asked
  const { dev, key: deviceKey, ecdh } = asked.value
  return ok({ agreed: await agree(ecdh, { code, offering: key, joining: ecdh, dev, deviceKey }), dev, key: deviceKey })
}

/** Opens an offer at the endpoint, for ten minutes. The keys go over only once `confirm` was called. */
export const offerTablet = async <E>(offering: Offering<E>): Promise<Result<TabletOffer<E>, EnrolFailure>> => {
  const { wire, enrolment, origin, welcome } = offering
  const { key, agree } = await enrolment.begin()
  const code = enrolment.newCode()
  const offered = valueOf(await enrol(wire, { step: 'offer', code, ecdh: key }), parseOffered)
  if (!offered.ok) return offered
  let stopped = false
  const other = watch(offering, { code, key, agree, stopped: () => stopped })
  return ok({
    link: writeEnrolLink(origin, { code, fingerprint: await enrolment.fingerprint(key) }),
    until: offered.value.until,
    answered: other.then((found) => (found.ok ? ok({ digits: found.value.agreed.digits }) : found)),
    confirm: async ({ name, passphrase, role }) => {
      const found = await other
      if (!found.ok) return found
      const contents = await welcome({ dev: found.value.dev, key: found.value.key, name, passphrase })
      if (!contents.ok) return contents
      const granted = valueOf(await enrol(wire, { step: 'grant', code, parcel: await found.value.agreed.lock(JSON.stringify({ ...contents.value, role })) }), parseDone)
      return granted.ok ? ok(null) : granted
    },
    cancel: () => {
      stopped = true
      void enrol(wire, { step: 'refuse', code })
    },
  })
}
