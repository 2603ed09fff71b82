// Writes drafts down and reads them back (decisions/0023). Loaded once the desk stands: nothing that is tapped waits for it.
import type { OpenRegister } from '#desk/ports.ts'
import type { AgentId } from '#domain/ids.ts'
import { erasedOf } from '#domain/register/erased.ts'
import { createDraftPen } from '#ui/app/createDraftPen.ts'
import { dropDraft, forgetDraft, onDraft, takeDrafts, useDrafts } from '#ui/app/drafts.ts'
import { holdsPlace } from '#ui/app/holdsPlace.ts'
import { placeKey, resumePlace } from '#ui/app/place.ts'
import type { Address } from '#ui/app/place.ts'
import { shareDrops } from '#ui/app/shareDrops.ts'
import { watchPlace } from '#ui/app/watchPlace.ts'

export type Keeper = {
  /** Whoever stands at the desk finds their forms as they left them; read once each. */
  readonly resume: (agent: AgentId) => Promise<void>
  /** Nobody stands there: what was typed is written now, and the place stays as it was written last. */
  readonly leave: () => void
  readonly stop: () => void
}

const dropErased = ({ journal }: OpenRegister) => (): void => {
  const erased = erasedOf(journal.register())
  if (erased.size === 0) return
  for (const [key, { person }] of Object.entries(useDrafts.getState())) if (person !== undefined && erased.has(person)) dropDraft(key)
}

const beforeHiding = (hide: () => void): (() => void) => {
  const turn = (): void => { if (document.hidden) hide() }
  document.addEventListener('visibilitychange', turn)
  window.addEventListener('pagehide', hide)
  return () => {
    document.removeEventListener('visibilitychange', turn)
    window.removeEventListener('pagehide', hide)
  }
}

type Reading = { readonly address: Address; readonly first: Promise<boolean>; readonly dropped: Set<string> }

const readBack = async (opened: OpenRegister, agent: AgentId, { address, first, dropped }: Reading): Promise<() => () => void> => {
  dropped.clear()
  const [kept, isFirst] = await Promise.all([opened.drafts.read(agent).catch(() => []), first])
  const place = kept.find(({ key }) => key === placeKey(agent))
  return () => {
    takeDrafts(kept.filter((draft) => draft !== place && !dropped.has(draft.key)))
    return place !== undefined && isFirst && !address.touched() ? resumePlace(agent, place, address) : () => undefined
  }
}

// What this window and the others write, and drop, of the same drafts.
const followDrafts = ({ drafts }: OpenRegister) => {
  const pen = createDraftPen(drafts)
  const dropped = new Set<string>()
  const others = shareDrops((key) => {
    dropped.add(key)
    pen.leaveOut(key)
    forgetDraft(key)
  })
  const unhook = onDraft((key) => {
    pen.mark(key)
    if (useDrafts.getState()[key] !== undefined) return void dropped.delete(key)
    dropped.add(key)
    others.tell(key)
  })
  const stop = (): void => {
    unhook()
    others.stop()
    pen.flush()
  }
  return { flush: pen.flush, hide: pen.hide, dropped, stop }
}

/** Keeps the drafts of an open desk, and where it stands, until it is told to stop. */
export const keepDrafts = (opened: OpenRegister, address: Address): Keeper => {
  const read = new Set<AgentId>()
  const first = holdsPlace()
  const { flush, hide, dropped, stop } = followDrafts(opened)
  const place = watchPlace(opened.drafts, address)
  const stops = [opened.journal.subscribe(dropErased(opened)), place.stop, beforeHiding(() => {
    hide()
    place.flush()
  }), stop]
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
        const giveBack = await readBack(opened, agent, { address, first, dropped })
        // Locked, or given to another, meanwhile: next time.
        if (!open || here !== agent) return void read.delete(agent)
        stops.push(giveBack())
      }
      if ((await first) && open && here === agent) place.watch(agent)
    },
    stop: () => {
      open = false
      for (const end of stops) end()
    },
  }
}
