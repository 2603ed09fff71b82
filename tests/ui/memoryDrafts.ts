// Drafts in a test's memory, as the disk keeps them: by agent, and each a copy of its own.
import type { DraftShelf, KeptDraft } from '#desk/drafts.ts'

/** An empty shelf. */
export const memoryDrafts = (): DraftShelf => {
  const rows = new Map<string, { readonly agent: string; readonly draft: KeptDraft }>()
  const put = (agent: string, draft: KeptDraft): void => void rows.set(`${agent} ${draft.key}`, { agent, draft: structuredClone(draft) })
  return {
    read: async (agent) => Promise.resolve([...rows.values()].filter((row) => row.agent === agent).map(({ draft }) => structuredClone(draft))),
    keep: async (agent, draft) => Promise.resolve(put(agent, draft)),
    seal: async (agent, draft) => Promise.resolve(() => put(agent, draft)),
    drop: async (agent, key) => Promise.resolve(void rows.delete(`${agent} ${key}`)),
  }
}
