// Which key seals from now on (decisions/0014).
import type { FactOf } from '#domain/facts/fact.ts'
import { certifiedKey } from '#domain/keys/certifiedKey.ts'
import { electKid, rotationsOf } from '#domain/keys/electKid.ts'
import type { Register } from '#domain/register/register.ts'
import { rotatedPart } from '#protocol/signedPart.ts'
import { keyNamed } from '#storage/seal.ts'
import type { Keys } from '#storage/seal.ts'
import { isSignedBy } from '#storage/signing.ts'

const isProven = (register: Register) => async ({ centre, dev, data: { kid, gift, proof } }: FactOf<'keyRotated'>): Promise<boolean> => {
  const key = certifiedKey(register, dev)
  if (key === undefined || gift === undefined || proof === undefined) return false
  return isSignedBy(key, proof, rotatedPart({ centre, device: dev, kid, gift }))
}

// The rotations whose writer proved who it was.
const provenRotations = async (register: Register): Promise<readonly FactOf<'keyRotated'>[]> => {
  const rotations = rotationsOf(register)
  const proven = await Promise.all(rotations.map(isProven(register)))
  return rotations.filter((_, i) => proven[i])
}

/** The same keys, of which `kid` seals what is new; unchanged when that key is not at hand. */
export const sealingWith = (keys: Keys, kid: string): Keys => {
  const seal = keyNamed(keys, kid)
  if (seal === undefined || kid === keys.kid) return keys
  const older = new Map(keys.older).set(keys.kid, keys.seal)
  older.delete(kid)
  return { ...keys, kid, seal, older }
}

/** The key at hand that the register's rotations elect; nothing where there is none. */
export const electedKey = async (register: Register, keys: Keys): Promise<string | undefined> =>
  electKid(register, await provenRotations(register), (kid) => keyNamed(keys, kid) !== undefined)
