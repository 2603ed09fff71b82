// `GET /v1/wake`: server-sent events that say no more than "the head moved" (sync.md, "Wire", 5).
import { answered, type SessionRoute, type Visitor } from '../answer.ts'
import type { Wakes } from '../wakes.ts'

const encoder = new TextEncoder()
const here = encoder.encode(': here\n\n')
const head = encoder.encode('event: head\ndata: {}\n\n')
// A tablet that takes nothing any more is not kept a queue of calls for.
const patience = -32

const streamFor = (visitor: Visitor, wakes: Wakes): ReadableStream<Uint8Array> => {
  let leave = (): void => undefined
  return new ReadableStream<Uint8Array>({
    start: (controller) => {
      const end = (): void => {
        leave()
        controller.close()
      }
      const send = (text: Uint8Array): void => ((controller.desiredSize ?? 0) < patience ? end() : controller.enqueue(text))
      leave = wakes.wait({ ...visitor, head: () => send(head), beat: () => send(here), end })
      send(here)
    },
    cancel: () => leave(),
  })
}

/** The route: the stream lasts until the tablet leaves, is struck off, or the endpoint closes. */
export const wakeRoute = (wakes: Wakes): SessionRoute => ({ visitor }) => Promise.resolve(answered(streamFor(visitor, wakes)))
