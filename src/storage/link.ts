// A register becomes known to an endpoint: the centre gets its keys, and this tablet its own with a certificate.
import { ok } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Draft } from '#domain/facts/fact.ts'
import type { DeviceId, FactId } from '#domain/ids.ts'
import type { JournalFailure } from '#desk/ports.ts'
import type { SignedFact } from '#protocol/signedPart.ts'
import { beginning, keep } from '#storage/absorb.ts'
import type { Kept } from '#storage/absorb.ts'
import type { DeviceKeyRow } from '#storage/logDatabase.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import { makeCentreKey, makeDeviceKey } from '#storage/signing.ts'
import { centrePair, commitSigned } from '#storage/signedCommit.ts'

type Enrolled = { readonly dev: DeviceId; readonly key: string; readonly name: string }

const certificateOf = ({ dev, key, name }: Enrolled): Draft => ({ kind: 'deviceEnrolled', data: { device: dev, key }, secret: { name } })

/** The centre’s private key; drafts to write first where this register has none yet. */
export const keyedFirst = async (log: OpenLog): Promise<{ readonly drafts: readonly Draft[]; readonly privateKey: string }> => {
  const known = centrePair(log)
  if (known !== undefined) return { drafts: [], privateKey: known.privateKey }
  const { key, privateKey } = await makeCentreKey()
  return { drafts: [{ kind: 'centreKeyed', data: { key }, secret: { privateKey } }], privateKey }
}

/** Certifies a tablet; gives the certificate as it was stored. */
export const certify = async (log: OpenLog, tablet: Enrolled): Promise<Result<SignedFact, JournalFailure>> => {
  const { drafts, privateKey } = await keyedFirst(log)
  const written = await commitSigned(log, [...drafts, certificateOf(tablet)], privateKey)
  if (!written.ok) return written
  const certificate = written.value.at(-1)
  if (certificate === undefined) throw new Error('no certificate was written')
  return ok(certificate)
}

// From now on what no endpoint has confirmed waits, and is counted, even before the first round.
const begin = async (log: OpenLog): Kept<null> =>
  log.exchange() === undefined ? keep(log, () => ({ after: log.head(), head: log.head(), rows: [], segments: [], exchange: beginning })) : ok(null)

/** Makes this tablet's key and its certificate, and keeps both. A tablet that has them keeps its own. */
export const linkTablet = async (log: OpenLog, name: string): Promise<Result<DeviceKeyRow, JournalFailure>> => {
  const { signing, key } = await makeDeviceKey()
  const certificate = await certify(log, { dev: log.tablet.dev, key, name })
  if (!certificate.ok) return certificate
  const row: DeviceKeyRow = { signing, key, certificate: certificate.value }
  await log.db.meta.put(row, 'device')
  const begun = await begin(log)
  return begun.ok ? ok(row) : begun
}

// One fact has 16 kB: so many ids of 39 characters fit with room to spare.
const together = 300

/** Accepts acts of a tablet that was struck off: the endpoint gives them their place when they are offered again. */
export const acceptActs = async (log: OpenLog, acts: readonly FactId[]): Promise<Result<null, JournalFailure>> => {
  const { drafts, privateKey } = await keyedFirst(log)
  const parts = Array.from({ length: Math.ceil(acts.length / together) }, (_, i) => acts.slice(i * together, (i + 1) * together))
  const accepted = parts.map((some): Draft => ({ kind: 'actsAccepted', data: { acts: some }, secret: {} }))
  const written = await commitSigned(log, [...drafts, ...accepted], privateKey)
  return written.ok ? ok(null) : written
}

/** Strikes a tablet off. Refuses nothing: one that never was is struck off as well. */
export const revokeTablet = async (log: OpenLog, device: DeviceId, stolen: boolean): Promise<Result<null, JournalFailure>> => {
  const { drafts, privateKey } = await keyedFirst(log)
  const revoked: Draft = { kind: 'deviceRevoked', data: stolen ? { device, stolen } : { device }, secret: {} }
  const written = await commitSigned(log, [...drafts, revoked], privateKey)
  return written.ok ? ok(null) : written
}
