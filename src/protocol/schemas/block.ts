import * as v from 'valibot'
import { text, whole } from '#protocol/schemas/scalars.ts'

const ids = v.object({ shapes: text, bits: text })
const count = v.pipe(whole, v.minValue(0), v.maxValue(100_000))
const fields = v.record(text, v.unknown())

const form = v.object({
  at: v.boolean(), person: v.boolean(), group: v.boolean(),
  refs: v.exactOptional(v.array(text)),
  kid: v.exactOptional(text),
  rest: fields, data: fields,
})

const columns = v.object({
  form: text, stamps: v.object({ ms: text, counts: text }), ids, dseq: text, days: text, hours: text,
  people: v.object({ ranks: text, known: count, ids }),
  groups: v.object({ back: text, strange: count, ids }),
  refs: ids, nonces: text, cts: v.array(text),
})

export const packedBlock = v.object({ b: v.literal(1), n: count, forms: v.array(form), columns })
