// Facts that the endpoint obeys carry the centre's signature over their clear part and their ciphertext (design.md, "Facts").
import { at } from '#kernel/at.ts'
import { ok } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { activeOfKind } from '#domain/register/read.ts'
import { byStamp } from '#domain/facts/order.ts'
import type { JournalFailure } from '#desk/ports.ts'
import { signedPart } from '#protocol/signedPart.ts'
import type { SignedFact } from '#protocol/signedPart.ts'
import { envelopTap } from '#storage/envelop.ts'
import type { Clear } from '#storage/envelop.ts'
import { faces, sealAll } from '#storage/journal.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import { openCentreKey, signBytes } from '#storage/signing.ts'
import { untilWritten } from '#storage/untilWritten.ts'

/** The centre's pair as the register has it: the first that was made, whichever tablet made another at the same time. */
export const centrePair = (log: OpenLog): { readonly key: string; readonly privateKey: string } | undefined => {
  const first = activeOfKind(log.register(), 'centreKeyed').toSorted(byStamp).find(({ secret }) => secret !== undefined)
  return first?.secret === undefined ? undefined : { key: first.data.key, privateKey: first.secret.privateKey }
}

/** Seals acts and has the centre sign them. */
export const signAll = async (clear: readonly Clear[], key: CryptoKey, log: Parameters<typeof sealAll>[1]): Promise<readonly SignedFact[]> =>
  Promise.all((await sealAll(clear, log)).map(async (fact) => ({ ...fact, sig: await signBytes(key, signedPart(fact)) })))

/** Writes acts under the centre's signature, as one tap; gives them as they were stored. */
export const commitSigned = async (log: OpenLog, drafts: readonly Draft[], privateKey: string): Promise<Result<readonly SignedFact[], JournalFailure>> => {
  const key = await openCentreKey(privateKey)
  return untilWritten(log, async () => {
    const after = log.head()
    const { clear, head } = envelopTap(drafts, after, { tablet: log.tablet, random: log.random, ms: log.clock(), off: log.off() })
    const facts = faces(clear)
    const signed = await signAll(clear, key, log)
    const written = await log.append({ after, head, rows: signed.map((fact) => ({ fact })), segments: [] }, facts.map((fact, i) => ({ ...fact, sig: at(signed, i).sig })))
    return written.ok ? ok(signed) : written
  })
}
