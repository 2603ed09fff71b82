// The keys of a register change, for the day a tablet is stolen or somebody who knew the passphrase leaves (decisions/0014).
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Draft } from '#domain/facts/fact.ts'
import type { DeviceId } from '#domain/ids.ts'
import { mayRecord } from '#domain/agents/mayRecord.ts'
import { struckOff } from '#domain/keys/electKid.ts'
import { isChangeDue, keyStanding, lastSaid } from '#domain/keys/keyStanding.ts'
import type { KeyChange, KeyChangeRefusal, KeysStanding, PreparedChange } from '#desk/keyChange.ts'
import type { JournalFailure } from '#desk/ports.ts'
import { rotatedPart } from '#protocol/signedPart.ts'
import { fits } from '#protocol/storedFact.ts'
import { envelopTap } from '#storage/envelop.ts'
import { rawOf, unlockPair } from '#storage/keyring.ts'
import type { Locksmith } from '#storage/keyring.ts'
import { keyedFirst } from '#storage/link.ts'
import type { DeviceKeyRow } from '#storage/logDatabase.ts'
import type { Keyring } from '#protocol/keyring.ts'
import { makeNewKey } from '#storage/newKey.ts'
import type { NewKey, Recipient } from '#storage/newKey.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import { rawKeysIn } from '#storage/rawKeys.ts'
import { readFounding } from '#storage/readLog.ts'
import { provenSaid } from '#storage/saidKeys.ts'
import { keyNamed } from '#storage/seal.ts'
import { signAll } from '#storage/signedCommit.ts'
import { openCentreKey, signBytes } from '#storage/signing.ts'
import { untilWritten } from '#storage/untilWritten.ts'

type House = { readonly log: OpenLog; readonly smith: Locksmith; readonly device: () => DeviceKeyRow | undefined }

// What each tablet has of the key that seals.
const keysStanding = async ({ log }: Pick<House, 'log'>): Promise<KeysStanding> => {
  const register = log.register()
  const { kid } = log.keys
  return { tablets: keyStanding(register, log.tablet.dev, { kid, said: await provenSaid(register) }), due: isChangeDue(register, kid) }
}

type Reach = { readonly recipients: readonly Recipient[]; readonly beyond: readonly DeviceId[] }

// Each standing tablet by what it last proved to have said; this one by what it knows itself.
const reachOf = async (log: OpenLog): Promise<Reach> => {
  const register = log.register()
  const { tablet: { dev }, receiver, keys } = log
  const said = lastSaid(await provenSaid(register))
  const others = keyStanding(register, dev, { kid: keys.kid, said: [] }).map(({ dev: device }) => ({ device, last: said.get(device)?.data }))
  const reached = others.flatMap(({ last }) => (last !== undefined && keyNamed(keys, last.kid) !== undefined ? [last] : []))
  const own = receiver === undefined ? [] : [{ device: dev, key: receiver.receiver, kid: keys.kid }]
  const known = new Set(reached.map(({ device }) => device))
  return { recipients: [...own, ...reached], beyond: others.flatMap(({ device }) => (known.has(device) ? [] : [device])) }
}

/** `before`: the locks that the passphrase opened. */
type Turn = { readonly made: NewKey; readonly older: ReadonlyMap<string, string>; readonly before: Keyring }

const draftsOf = async ({ log, device }: House, { made: { gift, keyring: { kid } }, older }: Turn): Promise<Draft> => {
  const row = device()
  const { centre, dev } = log.tablet
  const proof = row === undefined ? {} : { proof: await signBytes(row.signing, rotatedPart({ centre, device: dev, kid, gift })) }
  return { kind: 'keyRotated', data: { kid, gift, ...proof }, secret: { older: [...older].map(([name, raw]) => ({ kid: name, raw })) } }
}

// The fact and the keyring of this tablet in one transaction: before it nothing has changed, after it everything has.
const write = async (house: House, turn: Turn): Promise<Result<null, KeyChangeRefusal | JournalFailure>> => {
  const { log } = house
  const keyed = await keyedFirst(log)
  const drafts = [...keyed.drafts, await draftsOf(house, turn)]
  if (!mayRecord(log.register(), log.tablet.agent, drafts)) return refuse({ code: 'notAllowed' })
  // While the new code was printed, another window may have chosen another passphrase: it stays.
  if (JSON.stringify((await readFounding(log.db))?.keyring) !== JSON.stringify(turn.before)) return refuse({ code: 'changedMeanwhile' })
  if (turn.made.gift.wraps.some(({ device }) => struckOff(log.register()).has(device))) return refuse({ code: 'changedMeanwhile' })
  const key = await openCentreKey(keyed.privateKey)
  return untilWritten(log, async () => {
    const after = log.head()
    const { clear, head } = envelopTap(drafts, after, { tablet: log.tablet, random: log.random, ms: log.clock(), off: log.off() })
    const signed = await signAll(clear, key, { keys: turn.made.sealing, random: log.random })
    if (!signed.every(fits)) return refuse({ code: 'tooLarge' })
    return log.take({ after, head, rows: signed.map((fact) => ({ fact })), segments: [], keyring: turn.made.keyring })
  })
}

const prepare = (house: House): KeyChange['prepare'] => async ({ passphrase, without }) => {
  const { log, smith } = house
  const founding = await readFounding(log.db)
  const pair = founding === undefined ? undefined : await unlockPair(founding.keyring, { passphrase }, smith.argon2)
  if (founding === undefined || pair === undefined) return refuse({ code: 'wrongPassphrase' })
  const { recipients, beyond } = await reachOf(log)
  if (beyond.some((dev) => !without.includes(dev))) return refuse({ code: 'tabletsBeyond', tablets: beyond })
  const first = await rawOf('seal', pair.seal)
  const older = new Map([...(await rawKeysIn(log)), [founding.keyring.kid, first.raw]])
  const made = await makeNewKey({ keys: log.keys, centre: log.tablet.centre, pair, passphrase, recipients, smith })
  return ok<PreparedChange>({ recoveryCode: made.recoveryCode, commit: () => write(house, { made, older, before: founding.keyring }) })
}

/** The change of keys of an open register. */
export const createKeyChange = (house: House): KeyChange => ({ standing: () => keysStanding(house), prepare: prepare(house) })
