import { parseFact, storableFact } from '#protocol/parseFact.ts'
import type { Keyring } from '#protocol/keyring.ts'
import { sealAll } from '#storage/journal.ts'
import type { SegmentRow } from '#storage/logDatabase.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import type { LogPart } from '#storage/readLog.ts'
import { writeSealedFile } from '#storage/sealedFile.ts'
import { segmentsOf } from '#storage/segments.ts'

// A log that was emptied under the open desk answers, with less than what is in memory.
const holdsAll = ({ head }: LogPart, log: OpenLog): boolean => head?.inst === log.tablet.inst && head.pos >= log.head().pos

const fromDisk = async (log: OpenLog): Promise<readonly SegmentRow[] | undefined> => {
  const read = await log.read()
  if (!read.ok || !holdsAll(read.value, log)) return undefined
  const recent = read.value.rows.flatMap(({ fact }) => {
    const parsed = parseFact(fact)
    return parsed.ok ? parsed.value : []
  })
  return [...read.value.segments, ...segmentsOf(recent.map((fact) => ({ fact })))]
}

// The way out when the tablet's storage no longer answers, or lost what it held: the register is still in memory (desk.md §4).
const fromMemory = async (log: OpenLog): Promise<readonly SegmentRow[]> => {
  const { facts, foreign } = log.register()
  const sealed = await sealAll([...facts.values(), ...foreign.values()].map(storableFact), log)
  return segmentsOf(sealed.map((fact) => ({ fact })))
}

/** The same from memory alone: where the disk gives what cannot be read back. */
export const exportMemory = async (log: OpenLog, keyring: Keyring): Promise<Uint8Array<ArrayBuffer>> =>
  writeSealedFile(await fromMemory(log), keyring, log)

/** Writes the whole register as one sealed file, from the disk or, when it does not hold it whole, from memory. */
export const exportLog = async (log: OpenLog, keyring: Keyring): Promise<Uint8Array<ArrayBuffer>> =>
  writeSealedFile((await fromDisk(log)) ?? (await fromMemory(log)), keyring, log)
