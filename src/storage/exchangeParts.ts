// What the exchange needs of an open register, beside what the desk sees of it.
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { DeviceId, FactId } from '#domain/ids.ts'
import type { JournalFailure, OpenRegister, SafeRefusal } from '#desk/ports.ts'
import type { ParcelContents } from '#protocol/parcel.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import { belongingsOf } from '#storage/belongings.ts'
import type { Belongings } from '#storage/belongings.ts'
import { createEnrolment } from '#storage/enrolment.ts'
import { exportUnconfirmed, importFile } from '#storage/exchangeFile.ts'
import type { KeyChange } from '#desk/keyChange.ts'
import { createExchangeLog } from '#storage/exchangeLog.ts'
import { bareKeys } from '#storage/keyring.ts'
import { codeLockOf, leavingKeyring } from '#storage/renewKeyring.ts'
import { rawKeysIn } from '#storage/rawKeys.ts'
import { createKeyChange } from '#storage/rotateKeys.ts'
import { acceptActs, certify, linkTablet, revokeTablet } from '#storage/link.ts'
import { centrePair } from '#storage/signedCommit.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import { isCentreSigned, signBytes } from '#storage/signing.ts'
import { tendKeys } from '#storage/tendKeys.ts'
import { wipeLog } from '#storage/wipe.ts'
import type { Enrolment, ExchangeLog, Proof } from '#sync/ports.ts'

type Bytes = Uint8Array<ArrayBuffer>
type Newcomer = { readonly dev: DeviceId; readonly key: string; readonly name: string; readonly passphrase: string }

export type ExchangeParts = {
  readonly log: ExchangeLog
  readonly proof: Proof
  readonly enrolment: Enrolment
  /** Calls back after each change of the log. */
  readonly subscribe: (listener: () => void) => () => void
  readonly link: (name: string) => Promise<Result<null, JournalFailure>>
  readonly revoke: (device: DeviceId, stolen: boolean) => Promise<Result<null, JournalFailure>>
  readonly accept: (acts: readonly FactId[]) => Promise<Result<null, JournalFailure>>
  /** Certifies a tablet and packs what it needs; refuses a wrong passphrase before anything is written. */
  readonly welcome: (newcomer: Newcomer) => Promise<Result<ParcelContents, SafeRefusal | JournalFailure>>
  readonly keys: KeyChange
  /** What this tablet does about its keys by itself; at the opening and after each change of the log. */
  readonly tendKeys: () => Promise<void>
  readonly exportUnconfirmed: () => Promise<Result<Bytes, JournalFailure>>
  readonly importFile: (file: Bytes) => ReturnType<typeof importFile>
  /** Empties this tablet: it was struck off. Says whether it did. */
  readonly wipe: (why: 'stolen' | 'retired') => Promise<boolean>
}

type Newest = Pick<ParcelContents, 'kid' | 'keys' | 'recovery'>

// The passphrase of a tablet opens the key of its last opening: a newer one stands in the log.
const newestOf = async ({ log, keyring }: Belongings, keys: Newest['keys']): Promise<Newest> => {
  const { kid } = log.keys
  const raw = kid === keyring.kid ? undefined : (await rawKeysIn(log)).get(kid)
  const wraps = raw === undefined ? keyring.wraps : codeLockOf(log.register(), kid)
  const recovery = wraps.find((wrap) => wrap.by === 'recovery')
  return {
    kid: raw === undefined ? keyring.kid : kid,
    keys: raw === undefined ? keys : keys.map((key) => (key.use === 'seal' ? { ...key, raw } : key)),
    ...(recovery === undefined ? {} : { recovery }),
  }
}

const welcome = (belongings: Belongings): ExchangeParts['welcome'] => async ({ dev, key, name, passphrase }) => {
  const { log, keyring, smith } = belongings
  const keys = await bareKeys(keyring, passphrase, smith.argon2)
  if (keys === undefined) return refuse({ code: 'wrongPassphrase' })
  const certificate = await certify(log, { dev, key, name })
  if (!certificate.ok) return certificate
  return ok({ centre: keyring.centre, ...(await newestOf(belongings, keys)), certificate: certificate.value })
}

/** What the exchange needs of an open register; nothing for the demonstration, which exchanges with nobody. */
export const exchangePartsOf = (opened: OpenRegister): ExchangeParts | undefined => {
  const kept = belongingsOf(opened)
  return kept === undefined ? undefined : partsOf(kept)
}

// The key that the register holds under seal, and that signed this tablet's own certificate: no host can put another in its place.
const isByOurCentre = async (log: OpenLog, certificate: StoredFact | undefined, fact: StoredFact): Promise<boolean> => {
  const key = centrePair(log)?.key
  if (key === undefined || certificate === undefined) return false
  return (await isCentreSigned(key, certificate)) && isCentreSigned(key, fact)
}

const partsOf = (belongings: Belongings): ExchangeParts => {
  const { log } = belongings
  let { device } = belongings
  return {
    log: createExchangeLog(log),
    enrolment: createEnrolment(log.random),
    proof: {
      certificate: () => device?.certificate,
      centreKey: () => centrePair(log)?.key,
      sign: async (bytes) => {
        if (device === undefined) throw new Error('a tablet without a key proves nothing')
        return signBytes(device.signing, bytes)
      },
      isByCentre: (fact) => isByOurCentre(log, device?.certificate, fact),
    },
    subscribe: log.subscribe,
    link: async (name) => {
      const linked = await linkTablet(log, name)
      if (!linked.ok) return linked
      device = linked.value
      return ok(null)
    },
    revoke: (dev, stolen) => revokeTablet(log, dev, stolen),
    accept: (acts) => acceptActs(log, acts),
    welcome: welcome(belongings),
    keys: createKeyChange({ log, smith: belongings.smith, device: () => device }),
    tendKeys: tendKeys(log, () => device),
    exportUnconfirmed: () => leavingKeyring(log, belongings.keyring).then((keyring) => exportUnconfirmed(log, keyring)),
    importFile: (file) => importFile(log, file),
    wipe: (why) => wipeLog(log, why),
  }
}
