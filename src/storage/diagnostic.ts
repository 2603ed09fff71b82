import type { Diagnostic } from '#desk/ports.ts'
import type { OpenLog } from '#storage/openedLog.ts'

/** What the browser says of its storage. */
export type Room = Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>

type Bytes = Pick<Diagnostic, 'usedBytes' | 'freeBytes'>

const bytesOf = ({ usage, quota }: StorageEstimate): Bytes => ({
  ...(usage === undefined ? {} : { usedBytes: usage }),
  ...(usage === undefined || quota === undefined ? {} : { freeBytes: Math.max(0, quota - usage) }),
})

/** Says how the tablet does: counts and codes, never a name. */
export const diagnose = async (log: OpenLog, room: Room | undefined): Promise<Diagnostic> => {
  const { facts, foreign } = log.register()
  const lastError = log.lastError()
  // A browser that does not say keeps nothing else from being said.
  const bytes = await room?.estimate().then(bytesOf, () => undefined)
  const persisted = (await room?.persisted().catch(() => false)) ?? false
  const drill = await log.db.meta.get('drill').catch(() => undefined)
  return {
    facts: facts.size,
    unreadFacts: [...facts.values()].filter(({ unread }) => unread === true).length + log.damaged(),
    foreignFacts: foreign.size,
    ...bytes,
    persisted,
    device: log.tablet.dev,
    ...(lastError === undefined ? {} : { lastError }),
    ...(drill !== undefined && 'drilled' in drill ? { lastDrill: drill.drilled } : {}),
  }
}
