// The exchange by file: the way out for a dead network, a dead server, a dying tablet (sync.md, "On the tablet").
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { JournalFailure } from '#desk/ports.ts'
import type { Keyring } from '#protocol/keyring.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import { headAfter, known } from '#storage/absorb.ts'
import { factsOfFile } from '#storage/factsOfFile.ts'
import { travellingIn } from '#storage/openFacts.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import { openSealedFile, readSealedFile, writeSealedFile } from '#storage/sealedFile.ts'
import { onArrival } from '#storage/redaction.ts'
import { placedAfter, segmentsOf } from '#storage/segments.ts'
import { untilWritten } from '#storage/untilWritten.ts'
import type { LogWrite } from '#storage/writeLog.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** Writes the facts that no endpoint has confirmed as one sealed file; all of them where there is no endpoint. */
export const exportUnconfirmed = async (log: OpenLog, keyring: Keyring): Promise<Result<Bytes, JournalFailure>> => {
  const read = await log.read()
  if (!read.ok) return read
  const waiting = new Set(log.waiting().values())
  const all = log.exchange() === undefined
  const facts = [...travellingIn(read.value)].flatMap(([pos, { fact }]) => (all || waiting.has(pos) ? [{ fact }] : []))
  return ok(await writeSealedFile(segmentsOf(facts), keyring, log))
}

type FileRefusal = { readonly code: 'unknownFile' | 'damaged' | 'otherRegister' }

const factsIn = async (log: OpenLog, file: Bytes): Promise<Result<readonly StoredFact[], FileRefusal>> => {
  const read = await readSealedFile(file)
  if (!read.ok) return read
  if (read.value.header.keyring.centre !== log.tablet.centre) return refuse({ code: 'otherRegister' })
  const segments = await openSealedFile(read.value, log.keys)
  const facts = segments === undefined ? undefined : factsOfFile(segments, log.tablet.centre)
  return facts === undefined ? refuse({ code: 'damaged' }) : ok(facts)
}

const additionOf = (log: OpenLog, facts: readonly StoredFact[]): LogWrite => {
  const after = log.head()
  const segments = placedAfter(after.pos, segmentsOf(facts.map((fact) => ({ fact }))))
  return { after, head: headAfter(after, facts), rows: [], segments }
}

/** Takes in facts from elsewhere: those that are here already are passed over, the others wait to be sent on. */
export const takeFacts = (log: OpenLog, facts: readonly StoredFact[]): Promise<Result<{ readonly added: number }, JournalFailure>> =>
  untilWritten(log, async () => {
    const holds = known(log)
    const fresh = [...new Map(facts.filter(({ id }) => !holds(id)).map((fact) => [fact.id, fact])).values()].map(onArrival(log))
    const written = fresh.length === 0 ? ok(null) : await log.take(additionOf(log, fresh))
    return written.ok ? ok({ added: fresh.length }) : written
  })

/** Takes in a file of this register. */
export const importFile = async (log: OpenLog, file: Bytes): Promise<Result<{ readonly added: number }, FileRefusal | JournalFailure>> => {
  const facts = await factsIn(log, file)
  return facts.ok ? takeFacts(log, facts.value) : facts
}
