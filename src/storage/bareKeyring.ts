// Keys that lie beside what they open: those of the demonstration, and those that a tablet is handed as it joins.
import type { CentreId } from '#domain/ids.ts'
import { fromBase64url, toBase64url } from '#protocol/base64url.ts'
import type { BareKey, Keyring } from '#protocol/keyring.ts'
import { keyUses } from '#storage/keyUses.ts'
import type { Keys, Random } from '#storage/seal.ts'

/** Makes the keys of the demonstration, which lie beside it. */
export const createBareKeyring = (random: Random, centre: CentreId): Keyring => ({
  centre, kid: toBase64url(random(6)),
  wraps: [{ by: 'nothing', keys: [{ use: 'seal', raw: toBase64url(random(32)) }, { use: 'identify', raw: toBase64url(random(32)) }] }],
})

/** Opens a bare key. */
export const importBare = ({ use, raw }: BareKey, extractable = false): Promise<CryptoKey> => {
  const { algorithm, usages } = keyUses[use]
  return crypto.subtle.importKey('raw', fromBase64url(raw), algorithm, extractable, usages)
}

/** Opens the keyring of the demonstration; throws on any other. */
export const unlockBare = async ({ kid, wraps }: Keyring): Promise<Keys> => {
  const bare = wraps.flatMap((wrap) => (wrap.by === 'nothing' ? wrap.keys : []))
  const [seal, identify] = await Promise.all(bare.map((key) => importBare(key)))
  if (seal === undefined || identify === undefined) throw new Error('keys that do not open')
  return { kid, seal, identify, older: new Map() }
}
