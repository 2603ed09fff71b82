// What the tablet keeps of forms that nobody has recorded yet (desk.md §4): no fact, and of no other tablet's concern.
import type { AgentId, PersonId } from '#domain/ids.ts'

/** A form as it was typed, under a key of the screen's own. `person`: whose it is, so that it goes with them. */
export type KeptDraft = { readonly key: string; readonly person?: PersonId; readonly contents: Readonly<Record<string, unknown>> }

/** Sealed, each agent's apart, until closing time and a day at most. What the tablet does not answer is lost in silence: no form waits for it. */
export type DraftShelf = {
  /** Those of an agent that are still good. */
  readonly read: (agent: AgentId) => Promise<readonly KeptDraft[]>
  readonly keep: (agent: AgentId, draft: KeptDraft) => Promise<void>
  /**
   * Seals a draft beforehand, and gives the way to write it within one event: a page that is being left has no time for more. Nothing
   * where the tablet does not answer.
   */
  readonly seal: (agent: AgentId, draft: KeptDraft) => Promise<(() => void) | undefined>
  readonly drop: (agent: AgentId, key: string) => Promise<void>
}
