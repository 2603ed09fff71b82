import { windowsName } from '#ui/app/windows.ts'

type Sharing = { readonly tell: (key: string) => void; readonly stop: () => void }

/** Tells the other windows of a draft that is no more, by its key (opaque ids, and words of the program), and hears theirs. Without BroadcastChannel there are none. */
export const shareDrops = (onDropped: (key: string) => void): Sharing => {
  if (!('BroadcastChannel' in globalThis)) return { tell: () => undefined, stop: () => undefined }
  const channel = new BroadcastChannel(windowsName)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'object' && data !== null && 'dropped' in data && typeof data.dropped === 'string') onDropped(data.dropped)
  })
  return { tell: (dropped) => channel.postMessage({ dropped }), stop: () => channel.close() }
}
