import { rotationsOf } from '#domain/keys/electKid.ts'
import type { Register } from '#domain/register/register.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import { rawKeysIn } from '#storage/rawKeys.ts'
import { centrePair, commitSigned } from '#storage/signedCommit.ts'

// The keys that whoever has one reads out of the log.
const behind = (register: Register, kid: string, seen: ReadonlySet<string> = new Set([kid])): ReadonlySet<string> => {
  const more = rotationsOf(register).flatMap(({ data, secret }) => (seen.has(data.kid) ? (secret?.older ?? []) : [])).filter((key) => !seen.has(key.kid))
  return more.length === 0 ? seen : behind(register, kid, new Set([...seen, ...more.map((key) => key.kid)]))
}

/**
 * Two tablets that change the keys apart make two new ones, of which one seals from then on: the other is told beside it, so that a tablet
 * that joins later, or a backup, reads what it sealed. Writes nothing when the log tells every key already.
 */
export const gatherKeys = async (log: OpenLog): Promise<void> => {
  const { kid, older } = log.keys
  const told = behind(log.register(), kid)
  const lost = [...older.keys()].filter((name) => !told.has(name))
  const centre = centrePair(log)
  if (lost.length === 0 || centre === undefined || !rotationsOf(log.register()).some(({ data }) => data.kid === kid)) return
  const raw = await rawKeysIn(log)
  const keys = lost.flatMap((name) => {
    const text = raw.get(name)
    return text === undefined ? [] : [{ kid: name, raw: text }]
  })
  if (keys.length > 0) await commitSigned(log, [{ kind: 'keyRotated', data: { kid }, secret: { older: keys } }], centre.privateKey)
}
