import { useState } from 'react'

/** A question of its own: the name of the key that says yes, its two lines, and the whole of it for readers. */
type Asks = { readonly name: string; readonly word: string; readonly fact: string; readonly question: string }

/**
 * A second act of the same day: when the first was noted, and what to do when it is asked for again. `often`: it is asked about for this instead, such as
 * "Déjà 2 fois cette semaine". `asks`: something else is asked, such as whether to wait.
 */
export type Again = { readonly at: string; readonly often?: string | undefined; readonly asks?: Asks | undefined; readonly onAdd: () => void }

type Asking = { readonly asking: boolean; readonly ask: () => void; readonly stop: () => void }

/** A question belongs to one noted hour: when the act is undone or noted anew, the tile no longer asks. */
export function useAsking(again: Again | undefined): Asking {
  const [askedAt, setAskedAt] = useState<string | undefined>(undefined)
  return {
    asking: again !== undefined && askedAt === again.at,
    ask: () => setAskedAt(again?.at),
    stop: () => setAskedAt(undefined),
  }
}
