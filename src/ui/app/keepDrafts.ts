// Writes drafts down and reads them back (decisions/0023). Loaded once the desk stands: nothing that is tapped waits for it.
import type { DraftShelf } from '#desk/drafts.ts'
import type { OpenRegister } from '#desk/ports.ts'
import { agentId } from '#domain/ids.ts'
import type { AgentId } from '#domain/ids.ts'
import { erasedOf } from '#domain/register/erased.ts'
import { dropDraft, onDraft, takeDrafts, useDrafts } from '#ui/app/drafts.ts'
import { holdsPlace, placeKey, resumePlace } from '#ui/app/place.ts'
import type { Address } from '#ui/app/place.ts'
import { watchPlace } from '#ui/app/watchPlace.ts'

/** A kill loses this much of what was typed at most, in ms. */
const rest = 400

export type Keeper = {
  /** Whoever stands at the desk finds their forms as they left them; read once each. */
  readonly resume: (agent: AgentId) => Promise<void>
  /** Nobody stands there: what was typed is written now, and the place stays as it was written last. */
  readonly leave: () => void
  readonly stop: () => void
}

// The desk of a draft comes first in its key.
const deskOf = (key: string): AgentId | undefined => {
  const [agent = ''] = key.split(' ')
  return agent === '' ? undefined : agentId(agent)
}

const write = (shelf: DraftShelf, key: string): void => {
  const agent = deskOf(key)
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

const beforeHiding = (flush: () => void): (() => void) => {
  const hide = (): void => { if (document.hidden) flush() }
  document.addEventListener('visibilitychange', hide)
  window.addEventListener('pagehide', flush)
  return () => {
    document.removeEventListener('visibilitychange', hide)
    window.removeEventListener('pagehide', flush)
  }
}

const readBack = async (opened: OpenRegister, agent: AgentId, { address, first }: { readonly address: Address; readonly first: Promise<boolean> }): Promise<() => () => void> => {
  const [kept, isFirst] = await Promise.all([opened.drafts.read(agent).catch(() => []), first])
  const place = kept.find(({ key }) => key === placeKey(agent))
  return () => {
    takeDrafts(kept.filter((draft) => draft !== place))
    return place !== undefined && isFirst && !address.touched() ? resumePlace(agent, place, address) : () => undefined
  }
}

/** Keeps the drafts of an open desk, and where it stands, until it is told to stop. */
export const keepDrafts = (opened: OpenRegister, address: Address): Keeper => {
  const read = new Set<AgentId>()
  const first = holdsPlace()
  const { mark, flush, stop } = createPen(opened.drafts)
  const place = watchPlace(opened.drafts, address)
  const flushAll = (): void => {
    flush()
    place.flush()
  }
  const stops = [onDraft(mark), opened.journal.subscribe(dropErased(opened)), place.stop, beforeHiding(flushAll)]
  let open = true
  let here: AgentId | undefined
  return {
    leave: () => {
      here = undefined
      flush()
      place.watch(undefined)
    },
    resume: async (agent) => {
      here = agent
      if (!read.has(agent)) {
        read.add(agent)
        const giveBack = await readBack(opened, agent, { address, first })
        // Locked, or given to another, meanwhile: next time.
        if (!open || here !== agent) return void read.delete(agent)
        stops.push(giveBack())
      }
      if ((await first) && open && here === agent) place.watch(agent)
    },
    stop: () => {
      open = false
      stop()
      for (const end of stops) end()
    },
  }
}
