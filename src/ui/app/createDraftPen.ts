// The pen of the drafts (decisions/0023): what is typed is written when it comes to rest, what is recorded is taken off at once.
import type { DraftShelf, KeptDraft } from '#desk/drafts.ts'
import { agentId } from '#domain/ids.ts'
import type { AgentId } from '#domain/ids.ts'
import { useDrafts } from '#ui/app/drafts.ts'

/** A kill loses this much of what was typed at most, in ms; a page that is left, the last key alone. */
const rest = 400

export type DraftPen = {
  /** The draft of a key was written or dropped. */
  readonly mark: (key: string) => void
  /** What was typed there is not written any more. */
  readonly leaveOut: (key: string) => void
  readonly flush: () => void
  /** The same within one event: the page is being left, or hidden. */
  readonly hide: () => void
}

type Typed = { readonly agent: AgentId; readonly draft: KeptDraft; readonly write?: () => void }

// The desk of a draft comes first in its key.
const deskOf = (key: string): AgentId | undefined => {
  const [agent = ''] = key.split(' ')
  return agent === '' ? undefined : agentId(agent)
}

const atOnce = (keep: (typed: Typed) => void) => (typed: Typed): void => {
  if (typed.write === undefined) return keep(typed)
  try {
    typed.write()
  } catch {
    // A connection that closed meanwhile: opened again, and no other draft is kept from the disk by it.
    keep(typed)
  }
}

/** A pen that writes on a shelf; whatever the shelf does not do is lost in silence. */
export const createDraftPen = (shelf: DraftShelf): DraftPen => {
  // As they were typed: a desk that closes forgets them before it stops the pen.
  const changed = new Map<string, Typed>()
  let waiting: ReturnType<typeof setTimeout> | undefined
  const writeAll = (write: (typed: Typed) => void): void => {
    clearTimeout(waiting)
    waiting = undefined
    for (const typed of changed.values()) write(typed)
    changed.clear()
  }
  const keep = ({ agent, draft }: Typed): void => void shelf.keep(agent, draft).catch(() => undefined)
  const flush = (): void => writeAll(keep)
  const hide = (): void => writeAll(atOnce(keep))
  // A reload ends the page before anything can be sealed: each key is, as it is typed.
  const sealAhead = async (typed: Typed): Promise<void> => {
    const { agent, draft } = typed
    const write = await shelf.seal(agent, draft).catch(() => undefined)
    if (write !== undefined && changed.get(draft.key) === typed) changed.set(draft.key, { ...typed, write })
  }
  const leaveOut = (key: string): void => void changed.delete(key)
  const mark = (key: string): void => {
    const agent = deskOf(key)
    if (agent === undefined) return
    const { contents, person } = useDrafts.getState()[key] ?? {}
    if (contents !== undefined) {
      const typed = { agent, draft: { key, contents, ...(person === undefined ? {} : { person }) } }
      changed.set(key, typed)
      void sealAhead(typed)
      waiting ??= setTimeout(flush, rest)
      return
    }
    // A kill between an act and the end of its draft would offer the act a second time.
    leaveOut(key)
    void shelf.drop(agent, key).catch(() => undefined)
  }
  return { mark, leaveOut, flush, hide }
}
