// The keys that the log itself gives: from the one key that a secret opened to all that its facts were sealed with (decisions/0014).
import type { NamedKey } from '#domain/facts/keyWords.ts'
import { isOfKind } from '#domain/facts/fact.ts'
import type { FactOf } from '#domain/facts/fact.ts'
import type { DeviceId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import { fromBase64url, toBase64url } from '#protocol/base64url.ts'
import { isUnderstood, readFact, storableFact } from '#protocol/parseFact.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import { isNamed, unwrapOwn } from '#storage/keyWrap.ts'
import { keyUses } from '#storage/keyUses.ts'
import { keyNamed, unseal } from '#storage/seal.ts'
import type { Keys } from '#storage/seal.ts'

/** The key by which others pass new ones to this tablet; nothing for the demonstration. */
export type Receiver = { readonly dev: DeviceId; readonly agreeing: CryptoKey | undefined }

const isRotation = isOfKind('keyRotated')

/** The rotations among stored facts. */
export const rotationsIn = (facts: readonly StoredFact[]): readonly StoredFact[] => facts.filter((fact) => fact.kind === 'keyRotated' && isUnderstood(fact))

/** Those of the register whose key was not at hand: the others have said all. */
export const unreadRotations = (register: Register): readonly StoredFact[] =>
  (register.kinds.get('keyRotated') ?? []).filter(({ unread }) => unread === true).map((fact) => storableFact(fact).fact)

type Held = { readonly keys: Keys; readonly receiver: Receiver }

/** The key of a rotation, where it was passed to this tablet under a key at hand. */
export const passedOn = async ({ data: { kid, gift }, centre }: FactOf<'keyRotated'>, { keys, receiver: { dev, agreeing } }: Held): Promise<readonly NamedKey[]> => {
  const wrap = gift?.wraps.find(({ device }) => device === dev)
  const under = wrap === undefined ? undefined : keyNamed(keys, wrap.under)
  if (gift === undefined || wrap === undefined || under === undefined || agreeing === undefined) return []
  const raw = await unwrapOwn({ centre, kid, epk: gift.epk, device: dev }, { wrap, own: agreeing, under })
  return raw === undefined ? [] : [{ kid, raw: toBase64url(raw) }]
}

// What one rotation gives to whoever holds `keys`: its own key where it was passed to this tablet, the older ones where its key is at hand.
const givenBy = async (stored: StoredFact, held: Held): Promise<readonly NamedKey[]> => {
  const clear = readFact(stored, 'none')
  if (!isRotation(clear)) return []
  if (keyNamed(held.keys, clear.data.kid) === undefined) return passedOn(clear, held)
  const fact = readFact(stored, await unseal(held.keys, stored))
  return isRotation(fact) ? (fact.secret?.older ?? []) : []
}

const imported = async ({ kid, raw }: NamedKey): Promise<readonly [string, CryptoKey]> => {
  const { algorithm, usages } = keyUses.seal
  return [kid, await crypto.subtle.importKey('raw', fromBase64url(raw), algorithm, false, usages)]
}

/**
 * Every key that these rotations give, from those at hand to those that they open, until nothing more opens. A key that is at hand stays
 * what it is, whatever a fact says.
 */
export const withKeysOf = async (rotations: readonly StoredFact[], keys: Keys, receiver: Receiver): Promise<Keys> => {
  if (rotations.length === 0) return keys
  const given = (await Promise.all(rotations.map((fact) => givenBy(fact, { keys, receiver })))).flat()
  const unknown = given.filter(({ kid }) => keyNamed(keys, kid) === undefined)
  const named = await Promise.all(unknown.map(({ kid, raw }) => isNamed(fromBase64url(raw), kid)))
  const fresh = unknown.filter((_, i) => named[i])
  if (fresh.length === 0) return keys
  const more = new Map(await Promise.all(fresh.toReversed().map(imported)))
  return withKeysOf(rotations, { ...keys, older: new Map([...more, ...keys.older]) }, receiver)
}
