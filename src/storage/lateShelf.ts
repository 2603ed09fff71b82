import type { DraftShelf } from '#desk/drafts.ts'
import type { OpenLog } from '#storage/openedLog.ts'

/** The drafts of an open register, whose code comes when they are first asked for: the desk opens without it. */
export const lateShelf = (log: OpenLog): DraftShelf => {
  let coming: Promise<DraftShelf> | undefined
  const shelf = (): Promise<DraftShelf> => {
    coming ??= import('#storage/drafts.ts').then(({ createShelf }) => createShelf(log))
    return coming
  }
  return {
    read: async (agent) => (await shelf()).read(agent),
    keep: async (agent, draft) => (await shelf()).keep(agent, draft),
    drop: async (agent, key) => (await shelf()).drop(agent, key),
  }
}
