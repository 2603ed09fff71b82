// The day's key: what a PIN opens, and under which the register's keys lie until closing time (sync.md, "Encryption").
import type { CentreId } from '#domain/ids.ts'
import type { Keyring } from '#protocol/keyring.ts'
import { unwrapPair, wrapPair } from '#storage/keyWraps.ts'
import type { Pair } from '#storage/keyWraps.ts'
import type { DayKey } from '#storage/sessionRow.ts'

type Names = Pick<Keyring, 'centre' | 'kid'>

const random = (count: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(count))

/** Gives the register's keys back out of the day's key, never to leave the browser's key store again; nothing when it is another day's. */
export const openDay = async (centre: CentreId, { key, kid, keys }: DayKey): Promise<Pair | undefined> =>
  unwrapPair({ names: { centre, kid }, kek: key, extractable: false }, keys)

/** Draws a key for the day around keys that can still be wrapped, and gives them back so that they no longer can. */
export const startDay = async (names: Names, pair: Pair): Promise<{ readonly pair: Pair; readonly day: DayKey }> => {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['wrapKey', 'unwrapKey'])
  const day = { key, kid: names.kid, keys: await wrapPair({ names, kek: key, random }, pair) }
  const kept = await openDay(names.centre, day)
  if (kept === undefined) throw new Error('a day that does not open')
  return { pair: kept, day }
}
