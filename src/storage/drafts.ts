// Drafts of forms on disk (decisions/0023): sealed under the register's key, bound to their agent and their hour.
import { sessionEnd } from '#domain/agents/sessionEnd.ts'
import type { AgentId, PersonId } from '#domain/ids.ts'
import { personId } from '#domain/ids.ts'
import { erasedOf } from '#domain/register/erased.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { DraftShelf, KeptDraft } from '#desk/drafts.ts'
import { fromBase64url, toBase64url } from '#protocol/base64url.ts'
import { canonicalBytes } from '#protocol/canonical.ts'
import { draftsBeside, putAtOnce, removeDraft } from '#storage/draftDatabase.ts'
import type { DraftRow } from '#storage/draftDatabase.ts'
import { createDraftOrder } from '#storage/draftOrder.ts'
import type { Landing } from '#storage/draftOrder.ts'
import { oneByOne } from '#storage/logState.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import { keyNamed } from '#storage/seal.ts'

const day = 86_400_000
const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

const goodUntil = (log: OpenLog): number => {
  const now = log.clock()
  return Math.min(now + day, sessionEnd(now, settingsOf(log.register()).lock.closing))
}

const idOf = async ({ keys }: OpenLog, agent: AgentId, key: string): Promise<string> =>
  toBase64url(new Uint8Array(await crypto.subtle.sign('HMAC', keys.identify, encoder.encode(`draft ${agent} ${key}`))))

// What was sealed for one agent, one form and one hour opens as nothing else.
const sealing = ({ tablet: { centre } }: OpenLog, { id, agent, until, nonce }: Omit<DraftRow, 'ct'>): AesGcmParams => ({
  name: 'AES-GCM', iv: fromBase64url(nonce), additionalData: canonicalBytes({ centre, draft: id, agent, until }),
})

const rowOf = async (log: OpenLog, agent: AgentId, draft: KeptDraft): Promise<DraftRow> => {
  const { kid, seal } = log.keys
  const clear = { id: await idOf(log, agent, draft.key), agent, until: goodUntil(log), kid, nonce: toBase64url(log.random(12)) }
  const ct = await crypto.subtle.encrypt(sealing(log, clear), seal, encoder.encode(JSON.stringify(draft)))
  return { ...clear, ct: toBase64url(new Uint8Array(ct)) }
}

const isContents = (read: unknown): read is KeptDraft['contents'] => typeof read === 'object' && read !== null && !Array.isArray(read)

const readDraft = (read: unknown): KeptDraft | undefined => {
  if (!isContents(read) || typeof read['key'] !== 'string' || !isContents(read['contents'])) return undefined
  const { key, contents, person } = read
  return { key, contents, ...(typeof person === 'string' ? { person: personId(person) } : {}) }
}

const opened = async (log: OpenLog, row: DraftRow): Promise<KeptDraft | undefined> => {
  const key = keyNamed(log.keys, row.kid)
  if (key === undefined) return undefined
  try {
    return readDraft(JSON.parse(decoder.decode(await crypto.subtle.decrypt(sealing(log, row), key, fromBase64url(row.ct)))))
  } catch {
    return undefined
  }
}

const isGone = (log: OpenLog, person: PersonId | undefined): boolean => person !== undefined && erasedOf(log.register()).has(person)

// An hour that lies further ahead than any draft is kept was written by a clock that has been set back since.
const isOver = (log: OpenLog, { until }: DraftRow): boolean => until <= log.clock() || until > log.clock() + day

type Found = { readonly row: DraftRow; readonly draft: KeptDraft }

const goodIn = async (log: OpenLog, row: DraftRow): Promise<Found | undefined> => {
  const draft = isOver(log, row) ? undefined : await opened(log, row)
  return draft === undefined || isGone(log, draft.person) ? undefined : { row, draft }
}

/** Takes off what is over, what no longer opens and what is about someone who was erased; gives the rest. */
const sweep = async (log: OpenLog): Promise<readonly Found[]> => {
  const { rows } = await draftsBeside(log.db)
  const all = await rows.toArray()
  const good = (await Promise.all(all.map((row) => goodIn(log, row)))).filter((found) => found !== undefined)
  const kept = new Set(good.map(({ row }) => row.id))
  const gone = all.filter(({ id }) => !kept.has(id)).map(({ id }) => id)
  if (gone.length > 0) await rows.bulkDelete(gone)
  return good
}

type Owned = { readonly agent: AgentId; readonly draft: KeptDraft; readonly land: Landing }

const sealed = async (log: OpenLog, { agent, draft, land }: Owned): Promise<() => void> => {
  const [row, db] = await Promise.all([rowOf(log, agent, draft), draftsBeside(log.db)])
  return () => { if (!log.closed() && !isGone(log, draft.person)) land(() => putAtOnce(db, row)) }
}

/** The drafts of an open register. Whatever fails is noted, and lost in silence; nothing is written once the desk is closed. */
export const createShelf = (log: OpenLog): DraftShelf => {
  const inTurn = oneByOne(async (work?: () => Promise<readonly KeptDraft[]>) => (await work?.()) ?? [])
  const quietly = async (work: () => Promise<readonly KeptDraft[]>): Promise<readonly KeptDraft[]> => {
    try {
      return log.closed() ? [] : await inTurn(work)
    } catch (error) {
      log.note(error instanceof Error ? error.name : 'Error')
      return []
    }
  }
  const order = createDraftOrder()
  const stateOf = (agent: AgentId, key: string): Landing => order(`${agent} ${key}`)
  let erased = erasedOf(log.register()).size
  log.subscribe(() => {
    const now = erasedOf(log.register()).size
    if (now !== erased) void quietly(async () => (await sweep(log)).map(({ draft }) => draft))
    erased = now
  })
  return {
    read: (agent) => quietly(async () => (await sweep(log)).filter(({ row }) => row.agent === agent).map(({ draft }) => draft)),
    keep: async (agent, draft) => {
      const land = stateOf(agent, draft.key)
      await quietly(async () => {
        const [row, { rows }] = await Promise.all([rowOf(log, agent, draft), draftsBeside(log.db)])
        if (!log.closed() && !isGone(log, draft.person)) await land(() => rows.put(row))
        return []
      })
    },
    seal: async (agent, draft) => sealed(log, { agent, draft, land: stateOf(agent, draft.key) }).catch(() => undefined),
    drop: async (agent, key) => {
      const land = stateOf(agent, key)
      await quietly(async () => {
        const [id, db] = await Promise.all([idOf(log, agent, key), draftsBeside(log.db)])
        await land(() => removeDraft(db, id))
        return []
      })
    },
  }
}
