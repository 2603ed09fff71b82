// What goes over to a tablet that joins, under the lock that the two agreed on (sync.md, "Encryption").
import * as v from 'valibot'
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { roles } from '#domain/agents/words.ts'
import type { Role } from '#domain/agents/words.ts'
import type { CentreId } from '#domain/ids.ts'
import type { BareKey, RecoveryWrap } from '#protocol/keyring.ts'
import { parseFact } from '#protocol/parseFact.ts'
import { recoveryWrap } from '#protocol/schemas/fileHeader.ts'
import { base64url, text, uuid } from '#protocol/schemas/scalars.ts'
import type { StoredFact } from '#protocol/storedFact.ts'

export type ParcelContents = {
  readonly centre: CentreId
  readonly kid: string
  /** The keys themselves: this text is never written anywhere but under the lock. */
  readonly keys: readonly BareKey[]
  /** The printed code opens the new tablet too. */
  readonly recovery?: RecoveryWrap
  readonly certificate: StoredFact
  /** Of whoever stands at the new tablet, as the manager who let it in chose; a manager, where an older tablet says nothing. */
  readonly role?: Role
}

const contents = v.object({
  centre: uuid<CentreId>(), kid: text,
  keys: v.pipe(v.array(v.object({ use: v.picklist(['seal', 'identify']), raw: v.pipe(base64url, v.length(43)) })), v.length(2)),
  recovery: v.exactOptional(recoveryWrap),
  certificate: v.unknown(),
  role: v.exactOptional(v.picklist(roles)),
})

/** Reads an opened parcel. Refuses what is none. */
export const parseParcel = (opened: string): Result<ParcelContents, 'notAParcel'> => {
  try {
    const read = v.safeParse(contents, JSON.parse(opened))
    const certificate = read.success ? parseFact(read.output.certificate) : undefined
    return read.success && certificate?.ok === true ? ok({ ...read.output, certificate: certificate.value }) : refuse('notAParcel')
  } catch {
    return refuse('notAParcel')
  }
}
