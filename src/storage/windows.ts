// The windows of one tablet among themselves: a session that ends or changes, and keys for a second window (metier.md §8).
import type { DeviceId } from '#domain/ids.ts'
import type { Keys } from '#storage/seal.ts'

/** What an open window lends: its keys, and the session that they belong to. */
export type Loan = { readonly keys: Keys; readonly session: string | undefined }

type Message =
  | { readonly over: string }
  | { readonly changed: DeviceId }
  | { readonly ask: string; readonly dev: DeviceId }

type Heard = {
  readonly onOver: (session: string) => void
  /** The session, who stands at the desk or the register's locks are others, on the tablet of that id. */
  readonly onChanged: (dev: DeviceId) => void
  /** What this window lends to another one of the same tablet; nothing while it is locked. */
  readonly lend: (dev: DeviceId) => Promise<Loan | undefined>
}

export type Windows = {
  readonly tellOver: (session: string) => void
  readonly tellChanged: (dev: DeviceId) => void
  readonly close: () => void
}

const channelOf = (name: string, of = 'session'): BroadcastChannel | undefined =>
  'BroadcastChannel' in globalThis ? new BroadcastChannel(`${name}:${of}`) : undefined

// Keys go to the window that asked, by a channel that it drew, and to no other. Where they cannot go, another one may lend: Node posts
// keys to one receiver only.
const give = (name: string, token: string, loan: Loan): void => {
  const channel = channelOf(name, token)
  try {
    channel?.postMessage(loan)
  } catch {
    return
  } finally {
    channel?.close()
  }
}

/** Listens to the other windows; without BroadcastChannel there are none. */
export const openWindows = (name: string, { onOver, onChanged, lend }: Heard): Windows => {
  const channel = channelOf(name)
  let open = true
  const say = (message: Message): void => { if (open) channel?.postMessage(message) }
  const answer = async (token: string, dev: DeviceId): Promise<void> => {
    const loan = await lend(dev)
    if (loan !== undefined && open) give(name, token, loan)
  }
  channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if ('over' in data) onOver(data.over)
    else if ('changed' in data) onChanged(data.changed)
    else if ('ask' in data) void answer(data.ask, data.dev)
  })
  return {
    tellOver: (over) => { say({ over }) },
    tellChanged: (changed) => { say({ changed }) },
    close: () => {
      open = false
      channel?.close()
    },
  }
}

/** Tells that a session is over, from where no register is open. */
export const tellOver = (name: string, over: string): void => {
  const channel = channelOf(name)
  channel?.postMessage({ over } satisfies Message)
  channel?.close()
}

// Longer than a window that is busy painting, shorter than a wait that is felt. In ms.
const patience = 150

/** Asks the other windows of a tablet for the keys; nothing when none answers within 150 ms. */
export const askForLoan = (name: string, { dev, token }: { readonly dev: DeviceId; readonly token: string }): Promise<Loan | undefined> => {
  const [asking, own] = [channelOf(name), channelOf(name, token)]
  if (asking === undefined || own === undefined) return Promise.resolve(undefined)
  return new Promise((resolve) => {
    const end = (loan: Loan | undefined): void => {
      clearTimeout(waiting)
      own.close()
      resolve(loan)
    }
    const waiting = setTimeout(() => { end(undefined) }, patience)
    own.addEventListener('message', ({ data }: MessageEvent<Loan>) => { end(data) })
    asking.postMessage({ ask: token, dev } satisfies Message)
    asking.close()
  })
}
