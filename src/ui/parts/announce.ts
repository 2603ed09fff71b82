type Listener = () => void

let spoken = { text: '', turn: 0 }
const listeners = new Set<Listener>()

/** Says one act aloud, politely: who and what. The turn makes the same words be read again for a second act. */
export function announce(text: string): void {
  spoken = { text, turn: spoken.turn + 1 }
  for (const tell of listeners) tell()
}

/** For the one live region of the page. */
export const announcements = {
  subscribe: (tell: Listener) => {
    listeners.add(tell)
    return () => {
      listeners.delete(tell)
    }
  },
  read: () => spoken,
}
