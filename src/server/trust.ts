// Whom the endpoint believes: the key of each centre, pinned when it was declared, and the tablets that it struck off.
import type { CentreId, DeviceId } from '#domain/ids.ts'
import { isUuid } from '#domain/ids.ts'
import type { Refused } from '#protocol/exchange.ts'
import { signedPart } from '#protocol/signedPart.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import { refused, type Answer } from './answer.ts'
import { isSigned, publicKey, verifies, type PublicKey } from './signatures.ts'
import type { Store } from './store.ts'

export type Trusted = { readonly key: string; readonly verifier: PublicKey | undefined; /** The order that struck off each tablet. */ readonly revoked: ReadonlyMap<string, StoredFact>; readonly accepted: ReadonlySet<string> }

export type Trust = {
  /** What a centre is judged by; nothing for one that was never declared. */
  readonly of: (centre: CentreId) => Promise<Trusted | undefined>
  /** Its certificates changed. */
  readonly forget: (centre: CentreId) => void
}

// Of several orders one that says "stolen" holds.
const ordersIn = (certificates: readonly StoredFact[]): ReadonlyMap<string, StoredFact> => {
  const orders = certificates.flatMap((fact) => (fact.kind === 'deviceRevoked' && isUuid(fact.data['device']) ? [[fact.data['device'], fact] as const] : []))
  return new Map([...orders, ...orders.filter(([, { data }]) => data['stolen'] === true)])
}

/** The acts of struck-off tablets that a fact accepts: a signed one, which a manager wrote. */
export const acceptedBy = ({ kind, data }: StoredFact): readonly string[] =>
  kind === 'actsAccepted' && Array.isArray(data['acts']) ? data['acts'].filter(isUuid) : []

const read = async (store: Store, centre: CentreId): Promise<Trusted | undefined> => {
  const known = await store.centre(centre)
  if (known === undefined) return undefined
  const [verifier, certificates] = await Promise.all([publicKey(known.key), store.certificates(centre)])
  return { key: known.key, verifier, revoked: ordersIn(certificates), accepted: new Set(certificates.flatMap(acceptedBy)) }
}

/** Keeps in memory what certificates say: this process alone writes to its store. */
export const createTrust = (store: Store): Trust => {
  const known = new Map<CentreId, Promise<Trusted | undefined>>()
  const forget = (centre: CentreId): void => { known.delete(centre) }
  const ask = (centre: CentreId): Promise<Trusted | undefined> => {
    const reading = read(store, centre)
    known.set(centre, reading)
    // What could not be read, or is not there yet, is asked again.
    reading.then((found) => { if (found === undefined) forget(centre) }, () => forget(centre))
    return reading
  }
  return { of: (centre) => known.get(centre) ?? ask(centre), forget }
}

/** Says whether a fact carries a sound signature of its centre. */
export const isCentreSigned = async (fact: StoredFact, verifier: PublicKey | undefined): Promise<boolean> =>
  isSigned(fact) && verifies({ key: verifier, sig: fact.sig, bytes: signedPart(fact) })

/** Says whether a tablet may no longer take part. */
export const isRevoked = ({ revoked }: Trusted, dev: DeviceId): boolean => revoked.has(dev)

/** Refuses a tablet that was struck off, with the order that it can verify; nothing for the others. */
export const struckOff = (trusted: Trusted | undefined, dev: DeviceId): Answer | undefined => {
  const proof = trusted?.revoked.get(dev)
  return proof === undefined ? undefined : { ...refused('revoked'), body: { error: 'revoked', proof } satisfies Refused }
}
