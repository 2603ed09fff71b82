import { ok, refuse } from '#kernel/result.ts'
import type { OpenRegister } from '#desk/ports.ts'
import type { Draft, Fact } from '#domain/facts/fact.ts'
import { keyedFirst } from '#storage/link.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import { commitSigned } from '#storage/signedCommit.ts'

// One push carries a whole tap, of 500 facts and 512 kB at most.
const together = 400

const partsOf = (drafts: readonly Draft[]): readonly (readonly Draft[])[] =>
  Array.from({ length: Math.ceil(drafts.length / together) }, (_, i) => drafts.slice(i * together, (i + 1) * together))

/** See `OpenRegister.erase`. A register that no endpoint knows gets the centre's keys with its first erasure. */
export const eraseIn = (log: OpenLog): OpenRegister['erase'] => async (drafts) => {
  if (log.closed()) return refuse({ code: 'closed' })
  if (drafts.length === 0) return ok([])
  const { drafts: keyed, privateKey } = await keyedFirst(log)
  const erased: Fact[] = []
  for (const [i, part] of partsOf(drafts).entries()) {
    const written = await commitSigned(log, i === 0 ? [...keyed, ...part] : part, privateKey)
    if (!written.ok) return written
    erased.push(...written.value.slice(i === 0 ? keyed.length : 0).flatMap(({ id }) => log.register().facts.get(id) ?? []))
  }
  return ok(erased)
}
