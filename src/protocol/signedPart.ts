import { canonicalBytes } from '#protocol/canonical.ts'
import type { StoredFact } from '#protocol/storedFact.ts'

/** A fact that carries the centre's signature: device, key and erasure facts (design.md, "Facts"). */
export type SignedFact = StoredFact & { readonly sig: string }

/** What the centre signs: the clear part and the ciphertext. */
export const signedPart = (fact: StoredFact): Uint8Array<ArrayBuffer> => canonicalBytes({ ...fact, sig: undefined })

/** What a tablet signs to open a session: its own key, this endpoint's challenge, and nothing that serves elsewhere. */
export const provenPart = (proof: { readonly centre: string; readonly dev: string; readonly challenge: string }): Uint8Array<ArrayBuffer> =>
  canonicalBytes({ use: 'boussole session 1', ...proof })
