// What a key that arrives changes in the register: facts that could not be read are, and new ones may be sealed with it (decisions/0014).
import type { Kind } from '#domain/facts/kinds.ts'
import type { Register } from '#domain/register/register.ts'
import { storableFact } from '#protocol/parseFact.ts'
import { electedKey } from '#storage/electKeys.ts'
import { unreadRotations } from '#storage/keysInLog.ts'
import type { Opener } from '#storage/openFacts.ts'
import type { LogDeps } from '#storage/openedLog.ts'
import { keyNamed } from '#storage/seal.ts'
import type { Keys } from '#storage/seal.ts'

type Grown = { readonly register: Register; readonly keys: Keys }

/** What opens the next facts of a log. */
export const openerOf = ({ tablet, receiver }: LogDeps, { register, keys }: Grown): Opener => ({
  keys, receiver: { dev: tablet.dev, agreeing: receiver?.agreeing }, unread: unreadRotations(register),
})

/** Says whether these keys open facts that the register holds unread. */
export const opensMore = ({ facts }: Register, keys: Keys): boolean => {
  for (const fact of facts.values()) {
    if (fact.unread !== true) continue
    const { sealed } = storableFact(fact).fact
    if (sealed !== undefined && keyNamed(keys, sealed.kid) !== undefined) return true
  }
  return false
}

const bearing: ReadonlySet<string> = new Set<Kind>(['keyRotated', 'deviceKeyed', 'deviceEnrolled', 'deviceRevoked'])

/** Says whether some of these facts bear on which key seals. */
export const bearOnKeys = (facts: readonly { readonly kind: string }[]): boolean => facts.some(({ kind }) => bearing.has(kind))

/** The key that seals from now on: the one that the register elects; where it elects none, the one that the keyring locks. */
export const elected = async ({ db, keys: { kid } }: LogDeps, { register, keys }: Grown): Promise<string> => {
  if (!register.kinds.has('keyRotated')) return keys.kid
  const found = await electedKey(register, keys)
  if (found !== undefined) return found
  const keyring = await db.meta.get('keyring').catch(() => undefined)
  return keyring !== undefined && 'wraps' in keyring ? keyring.kid : kid
}
