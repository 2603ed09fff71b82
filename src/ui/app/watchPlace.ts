import type { DraftShelf } from '#desk/drafts.ts'
import type { AgentId } from '#domain/ids.ts'
import { placeNow } from '#ui/app/place.ts'
import type { Address } from '#ui/app/place.ts'
import { onLayer } from '#ui/app/layers.ts'
import { noteScroll } from '#ui/app/sight.ts'

/** After a change of focus or scroll, in ms: a run of them is written once. */
const rest = 600

type Watched = {
  /** Whose desk is shown; nobody's while it is locked, and then nothing of it is written. */
  readonly watch: (agent: AgentId | undefined) => void
  readonly flush: () => void
  readonly stop: () => void
}

type Pen = Watched & { readonly soon: () => void; readonly now: () => void }

const createPen = (shelf: DraftShelf, address: Address): Pen => {
  let here: AgentId | undefined
  let waiting: ReturnType<typeof setTimeout> | undefined
  let last = ''
  const stop = (): void => {
    clearTimeout(waiting)
    waiting = undefined
  }
  const flush = (): void => {
    stop()
    if (here === undefined) return
    const place = placeNow(here, address)
    const text = JSON.stringify(place)
    if (text === last) return
    last = text
    void shelf.keep(here, place).catch(() => undefined)
  }
  return {
    flush, stop,
    soon: () => {
      if (here !== undefined) waiting ??= setTimeout(flush, rest)
    },
    // A layer opened or closed; not yet, since those of a desk that closes close with it, and are no change of place.
    now: () => {
      stop()
      if (here !== undefined) waiting = setTimeout(flush)
    },
    watch: (agent) => {
      stop()
      here = agent
    },
  }
}

const moves = ['pushState', 'replaceState', 'popstate'] as const

/** Writes down where the desk stands, as it moves: a tablet can die at any time. */
export const watchPlace = (shelf: DraftShelf, address: Address): Watched => {
  const { watch, flush, stop, soon, now } = createPen(shelf, address)
  const scrolled = ({ target }: Event): void => {
    noteScroll(target)
    soon()
  }
  const unhook = onLayer(now)
  // The router's own words for a change of address, and the browser's.
  for (const word of moves) window.addEventListener(word, now)
  document.addEventListener('focusin', soon)
  document.addEventListener('scroll', scrolled, { capture: true, passive: true })
  return {
    watch, flush,
    stop: () => {
      stop()
      unhook()
      for (const word of moves) window.removeEventListener(word, now)
      document.removeEventListener('focusin', soon)
      document.removeEventListener('scroll', scrolled, true)
    },
  }
}
