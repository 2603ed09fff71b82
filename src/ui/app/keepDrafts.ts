// Writes drafts down and reads them back (decisions/0023). Loaded once the desk stands: nothing that is tapped waits for it.
import type { DraftShelf } from '#desk/drafts.ts'
import type { OpenRegister } from '#desk/ports.ts'
import { agentId } from '#domain/ids.ts'
import type { AgentId } from '#domain/ids.ts'
import { erasedOf } from '#domain/register/erased.ts'
import { dropDraft, onDraft, takeDrafts, useDrafts } from '#ui/app/drafts.ts'

/** A kill loses this much of what was typed at most, in ms. */
const rest = 400

export type Keeper = {
  /** Whoever stands at the desk finds their forms as they left them; read once each. */
  readonly resume: (agent: AgentId) => Promise<void>
  readonly flush: () => void
  readonly stop: () => void
}

// The desk of a draft comes first in its key.
const ownerOf = (key: string): AgentId | undefined => {
  const [agent = ''] = key.split(' ')
  return agent === '' ? undefined : agentId(agent)
}

const write = (shelf: DraftShelf, key: string): void => {
  const agent = ownerOf(key)
  if (agent === undefined) return
  const held = useDrafts.getState()[key]
  const { person, contents } = held ?? {}
  void (contents === undefined ? shelf.drop(agent, key) : shelf.keep(agent, { key, contents, ...(person === undefined ? {} : { person }) })).catch(() => undefined)
}

const createPen = (shelf: DraftShelf): { readonly mark: (key: string) => void; readonly flush: () => void; readonly stop: () => void } => {
  const changed = new Set<string>()
  let waiting: ReturnType<typeof setTimeout> | undefined
  const stop = (): void => {
    clearTimeout(waiting)
    waiting = undefined
  }
  const flush = (): void => {
    stop()
    for (const key of changed) write(shelf, key)
    changed.clear()
  }
  const mark = (key: string): void => {
    changed.add(key)
    waiting ??= setTimeout(flush, rest)
  }
  return { mark, flush, stop }
}

const dropErased = ({ journal }: OpenRegister) => (): void => {
  const erased = erasedOf(journal.register())
  if (erased.size === 0) return
  for (const [key, { person }] of Object.entries(useDrafts.getState())) if (person !== undefined && erased.has(person)) dropDraft(key)
}

/** Keeps the drafts of an open desk until it is told to stop. */
export const keepDrafts = (opened: OpenRegister): Keeper => {
  const read = new Set<AgentId>()
  const { mark, flush, stop } = createPen(opened.drafts)
  const leave = (): void => { if (document.hidden) flush() }
  const stops = [onDraft(mark), opened.journal.subscribe(dropErased(opened))]
  document.addEventListener('visibilitychange', leave)
  window.addEventListener('pagehide', flush)
  let open = true
  return {
    flush,
    resume: async (agent) => {
      if (read.has(agent)) return
      read.add(agent)
      const kept = await opened.drafts.read(agent).catch(() => [])
      if (open) takeDrafts(kept)
    },
    stop: () => {
      open = false
      stop()
      for (const end of stops) end()
      document.removeEventListener('visibilitychange', leave)
      window.removeEventListener('pagehide', flush)
    },
  }
}
