// What six digits are checked against (metier.md §8).
import { checkPin } from '#domain/agents/pinRules.ts'
import { ok } from '#kernel/result.ts'
import type { PinProof } from '#domain/agents/words.ts'
import type { AgentDoor } from '#desk/session.ts'
import { fromBase64url, toBase64url } from '#protocol/base64url.ts'
import type { Argon2Cost } from '#protocol/keyring.ts'
import type { Argon2 } from '#storage/argon2.ts'
import type { Random } from '#storage/seal.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** 19 MiB, two passes (OWASP's least for Argon2id): six digits are typed many times a day, and what guards them is the count of tries. */
export const usualPinCost: Argon2Cost = { kibibytes: 19_456, passes: 2, lanes: 1 }

/** What Argon2id makes of six digits. */
export const derivePin = (pin: string, { salt, cost }: Pick<PinProof, 'salt' | 'cost'>, argon2: Argon2): Promise<Bytes> =>
  argon2({ passphrase: pin, salt: fromBase64url(salt), cost })

// Every byte is compared, whatever the first ones say.
const isSame = (a: Bytes, b: Bytes): boolean => a.length === b.length && a.reduce((differing, byte, i) => differing | (byte ^ (b[i] ?? 0)), 0) === 0

/** Says whether six digits are those of a proof. */
export const isRightPin = async (pin: string, proof: PinProof, argon2: Argon2): Promise<boolean> =>
  isSame(await derivePin(pin, proof, argon2), fromBase64url(proof.key))

/** Makes the proof of six digits; refuses as `checkPin` does. */
export const provePin = ({ argon2, random, cost }: { readonly argon2: Argon2; readonly random: Random; readonly cost: Argon2Cost }): AgentDoor['prove'] => async (pin) => {
  const checked = checkPin(pin)
  if (!checked.ok) return checked
  const salt = toBase64url(random(16))
  return ok({ salt, cost, key: toBase64url(await derivePin(pin, { salt, cost }, argon2)) })
}
