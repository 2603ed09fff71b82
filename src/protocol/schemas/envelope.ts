import * as v from 'valibot'
import type { AgentId, BatchId, CentreId, DeviceId, FactId, GroupId, InstanceId, PersonId } from '#domain/ids.ts'
import { base64url, day, hlc, text, uuid, whole } from '#protocol/schemas/scalars.ts'

const sealed = v.strictObject({
  kid: text,
  nonce: v.pipe(base64url, v.length(16)),
  ct: base64url,
})

// An array would pass for an object with valibot.
const fields = v.custom<{ readonly [word: string]: unknown }>((value) => typeof value === 'object' && value !== null && !Array.isArray(value))

/** What any fact of any version has; other fields are let through (sync.md, "Versions": the envelope only grows). */
export const storedFact = v.looseObject({
  v: v.pipe(whole, v.minValue(1)),
  centre: uuid<CentreId>(),
  id: uuid<FactId>(),
  dev: uuid<DeviceId>(),
  inst: uuid<InstanceId>(),
  dseq: v.pipe(whole, v.minValue(1)),
  hlc,
  off: whole,
  day,
  agent: uuid<AgentId>(),
  kind: text,
  person: v.exactOptional(uuid<PersonId>()),
  refs: v.exactOptional(v.pipe(fields, v.record(text, uuid<FactId>()))),
  group: v.exactOptional(uuid<GroupId>()),
  batch: v.exactOptional(uuid<BatchId>()),
  n: v.exactOptional(whole),
  data: fields,
  sealed: v.exactOptional(sealed),
})
