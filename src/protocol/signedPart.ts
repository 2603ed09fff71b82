import type { KeyGift } from '#domain/facts/keyWords.ts'
import { canonicalBytes } from '#protocol/canonical.ts'
import type { StoredFact } from '#protocol/storedFact.ts'

/** A fact that carries the centre's signature: device, key and erasure facts (design.md, "Facts"). */
export type SignedFact = StoredFact & { readonly sig: string }

/** What the centre signs: the clear part and the ciphertext. */
export const signedPart = (fact: StoredFact): Uint8Array<ArrayBuffer> => canonicalBytes({ ...fact, sig: undefined })

type Keyed = { readonly centre: string; readonly device: string; readonly key: string; readonly kid: string }

/** What a tablet signs to say by which key new ones reach it (`deviceKeyed`). */
export const keyedPart = (keyed: Keyed): Uint8Array<ArrayBuffer> => canonicalBytes({ use: 'boussole keyed 1', ...keyed })

type Given = { readonly centre: string; readonly device: string; readonly kid: string; readonly gift: KeyGift }

/** What a tablet signs when it gives a new key (`keyRotated`). */
export const rotatedPart = (given: Given): Uint8Array<ArrayBuffer> => canonicalBytes({ use: 'boussole rotated 1', ...given })

/** What a tablet signs to open a session: its own key, this endpoint's challenge, and nothing that serves elsewhere. */
export const provenPart = (proof: { readonly centre: string; readonly dev: string; readonly challenge: string }): Uint8Array<ArrayBuffer> =>
  canonicalBytes({ use: 'boussole session 1', ...proof })
