import * as v from 'valibot'
import type { CentreId } from '#domain/ids.ts'
import { base64url, text, uuid, whole } from '#protocol/schemas/scalars.ts'

const keys = v.array(v.object({
  use: v.picklist(['seal', 'identify']), nonce: v.pipe(base64url, v.length(16)), ct: base64url,
}))

// A file asks for its own cost: not for more than a tablet can bear.
const upTo = (most: number): v.GenericSchema<number> => v.pipe(whole, v.minValue(1), v.maxValue(most))
const cost = v.object({ kibibytes: upTo(262_144), passes: upTo(10), lanes: upTo(4) })

/** The keys under the printed code. */
export const recoveryWrap = v.object({ by: v.literal('recovery'), salt: base64url, keys })

const wrap = v.variant('by', [
  v.object({ by: v.literal('passphrase'), salt: base64url, cost, keys }),
  recoveryWrap,
])

/** The first line of an exported file. */
export const fileHeader = v.object({
  magic: v.literal('boussole'),
  version: v.literal(1),
  blocks: v.array(v.object({ n: whole, bytes: v.pipe(whole, v.minValue(0)) })),
  keyring: v.object({ centre: uuid<CentreId>(), kid: text, wraps: v.array(wrap) }),
})
