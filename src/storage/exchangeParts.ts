// What the exchange needs of an open register, beside what the desk sees of it.
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { DeviceId, FactId } from '#domain/ids.ts'
import type { JournalFailure, OpenRegister, SafeRefusal } from '#desk/ports.ts'
import type { Keyring, RecoveryWrap } from '#protocol/keyring.ts'
import type { ParcelContents } from '#protocol/parcel.ts'
import { belongingsOf } from '#storage/belongings.ts'
import type { Belongings } from '#storage/belongings.ts'
import { createEnrolment } from '#storage/enrolment.ts'
import { exportUnconfirmed, importFile } from '#storage/exchangeFile.ts'
import { createExchangeLog } from '#storage/exchangeLog.ts'
import { bareKeys } from '#storage/keyring.ts'
import { acceptActs, certify, linkTablet, revokeTablet } from '#storage/link.ts'
import { centrePair } from '#storage/signedCommit.ts'
import { signBytes } from '#storage/signing.ts'
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
  readonly exportUnconfirmed: () => Promise<Result<Bytes, JournalFailure>>
  readonly importFile: (file: Bytes) => ReturnType<typeof importFile>
}

const recoveryIn = ({ wraps }: Keyring): { readonly recovery?: RecoveryWrap } => {
  const recovery = wraps.find((wrap) => wrap.by === 'recovery')
  return recovery === undefined ? {} : { recovery }
}

const welcome = ({ log, keyring, argon2 }: Belongings): ExchangeParts['welcome'] => async ({ dev, key, name, passphrase }) => {
  const keys = await bareKeys(keyring, passphrase, argon2)
  if (keys === undefined) return refuse({ code: 'wrongPassphrase' })
  const certificate = await certify(log, { dev, key, name })
  if (!certificate.ok) return certificate
  const { centre, kid } = keyring
  return ok({ centre, kid, keys, ...recoveryIn(keyring), certificate: certificate.value })
}

/** What the exchange needs of an open register; nothing for the demonstration, which exchanges with nobody. */
export const exchangePartsOf = (opened: OpenRegister): ExchangeParts | undefined => {
  const kept = belongingsOf(opened)
  return kept === undefined ? undefined : partsOf(kept)
}

const partsOf = (belongings: Belongings): ExchangeParts => {
  const { log, keyring } = belongings
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
    exportUnconfirmed: () => exportUnconfirmed(log, keyring),
    importFile: (file) => importFile(log, file),
  }
}
