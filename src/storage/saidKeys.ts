// What tablets say of the keys that they have, each under its own signature (decisions/0014).
import { isOfKind } from '#domain/facts/fact.ts'
import type { FactOf } from '#domain/facts/fact.ts'
import { certifiedKey } from '#domain/keys/certifiedKey.ts'
import type { DeviceId } from '#domain/ids.ts'
import { lastSaid } from '#domain/keys/keyStanding.ts'
import type { Register } from '#domain/register/register.ts'
import { ok } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { JournalFailure } from '#desk/ports.ts'
import { keyedPart } from '#protocol/signedPart.ts'
import { createJournal } from '#storage/journal.ts'
import type { DeviceKeyRow } from '#storage/logDatabase.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import { isSignedBy, signBytes } from '#storage/signing.ts'
import { untilWritten } from '#storage/untilWritten.ts'

type Said = FactOf<'deviceKeyed'>

const isProven = async ({ centre, data: { proof, ...said } }: Said, key: string | undefined): Promise<boolean> =>
  key !== undefined && isSignedBy(key, proof, keyedPart({ centre, ...said }))

const saidUnder = async (register: Register, keyOf: (dev: DeviceId) => string | undefined): Promise<readonly Said[]> => {
  const said = (register.kinds.get('deviceKeyed') ?? []).filter(isOfKind('deviceKeyed'))
  const proven = await Promise.all(said.map((fact) => isProven(fact, keyOf(fact.data.device))))
  return said.filter((_, i) => proven[i])
}

/** What tablets said under a signature that their certificate bears out. */
export const provenSaid = (register: Register): Promise<readonly Said[]> => saidUnder(register, (dev) => certifiedKey(register, dev))

/** Says by which key new ones reach this tablet, and which it has; nothing where it said so already. */
export const sayKeys = async (log: OpenLog, device: DeviceKeyRow): Promise<Result<null, JournalFailure>> => {
  const { receiver, keys, tablet: { centre, dev } } = log
  // By its own key: its certificate comes with the exchange, and until then it would say the same again and again.
  const said = await saidUnder(log.register(), (of) => (of === dev ? device.key : undefined))
  const last = lastSaid(said).get(dev)?.data
  if (receiver === undefined || (last?.key === receiver.receiver && last.kid === keys.kid)) return ok(null)
  const saying = { device: dev, key: receiver.receiver, kid: keys.kid }
  const proof = await signBytes(device.signing, keyedPart({ centre, ...saying }))
  const journal = createJournal(log)
  const written = await untilWritten(log, () => journal.commit([{ kind: 'deviceKeyed', data: { ...saying, proof }, secret: {} }]))
  return written.ok ? ok(null) : written
}
