// Drafts in a test's memory, as the disk keeps them: by agent, and each a copy of its own.
import type { DraftShelf, KeptDraft } from '#desk/drafts.ts'

/** An empty shelf. */
export const memoryDrafts = (): DraftShelf => {
  const rows = new Map<string, { readonly agent: string; readonly draft: KeptDraft }>()
  return {
    read: async (agent) => Promise.resolve([...rows.values()].filter((row) => row.agent === agent).map(({ draft }) => structuredClone(draft))),
    keep: async (agent, draft) => Promise.resolve(void rows.set(`${agent} ${draft.key}`, { agent, draft: structuredClone(draft) })),
    drop: async (agent, key) => Promise.resolve(void rows.delete(`${agent} ${key}`)),
  }
}
