import { lateCode } from '#kernel/lateCode.ts'
import type { DraftShelf } from '#desk/drafts.ts'
import type { OpenLog } from '#storage/openedLog.ts'

const making = lateCode(async () => (await import('#storage/drafts.ts')).createShelf)

/** The drafts of an open register, whose code comes when they are first asked for: the desk opens without it. */
export const lateShelf = (log: OpenLog): DraftShelf => {
  let coming: Promise<DraftShelf> | undefined
  const shelf = (): Promise<DraftShelf> => {
    coming ??= making.bring().then((createShelf) => createShelf(log))
    // Asked for again by whoever needs it next.
    coming.catch(() => { coming = undefined })
    return coming
  }
  return {
    read: async (agent) => (await shelf()).read(agent),
    keep: async (agent, draft) => (await shelf()).keep(agent, draft),
    seal: async (agent, draft) => (await shelf()).seal(agent, draft),
    drop: async (agent, key) => (await shelf()).drop(agent, key),
  }
}
