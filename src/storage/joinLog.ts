// A tablet that joins: an empty log of the same register, with keys and a certificate of its own. Its facts come by the exchange.
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { firstHlc } from '#domain/facts/hlc.ts'
import type { SafeRefusal } from '#desk/ports.ts'
import type { ParcelContents } from '#protocol/parcel.ts'
import { envelopTap } from '#storage/envelop.ts'
import { beginning } from '#storage/absorb.ts'
import { writeFirst } from '#storage/foundLog.ts'
import type { Chance } from '#storage/foundLog.ts'
import { sealAll } from '#storage/journal.ts'
import { joinKeyring } from '#storage/keyring.ts'
import type { Locksmith } from '#storage/keyring.ts'
import type { DeviceKeyRow, Tablet } from '#storage/logDatabase.ts'
import type { LogDoor } from '#storage/logDoor.ts'
import { isLongEnough } from '#storage/passphrase.ts'
import type { Keys } from '#storage/seal.ts'

/** What a tablet made before it asked to join: who it will be, and its key. */
export type Newcomer = { readonly tablet: Pick<Tablet, 'dev' | 'inst' | 'agent'>; readonly device: Omit<DeviceKeyRow, 'certificate'> }

type Wish = { readonly contents: ParcelContents; readonly newcomer: Newcomer; readonly passphrase: string; readonly agent: string }

/** Writes the log of a tablet that joins, with whoever stands at it and nothing else. Refuses a short passphrase, and a tablet that holds a register already. */
export const joinLog = async (db: LogDoor, { contents, newcomer, passphrase, agent }: Wish, smith: Locksmith & Chance): Promise<Result<Keys, SafeRefusal>> => {
  if (!isLongEnough(passphrase)) return refuse({ code: 'passphraseTooShort' })
  const { keyring, keys } = await joinKeyring(contents, passphrase, smith)
  const tablet: Tablet = { ...newcomer.tablet, centre: contents.centre }
  const device: DeviceKeyRow = { ...newcomer.device, certificate: contents.certificate }
  const before = { inst: tablet.inst, pos: 0, dseq: 0, hlc: firstHlc(0) }
  const added: Draft = { kind: 'agentAdded', data: { agent: tablet.agent }, secret: { name: agent, ...(contents.role === undefined ? {} : { role: contents.role }) } }
  const { clear, head } = envelopTap([added], before, { tablet, random: smith.random, ms: smith.clock(), off: 0 })
  const rows = (await sealAll(clear, { keys, random: smith.random })).map((fact) => ({ fact }))
  const written = await writeFirst(db, { head, rows, segments: [], founding: { tablet, keyring, device }, exchange: beginning })
  return written.ok ? ok(keys) : written
}
