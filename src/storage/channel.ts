/** How tabs of one tablet tell each other that the log grew. Only a hint: the head on disk decides (decisions/0003). */
export type Channel = { readonly tell: () => void; readonly close: () => void }

/** Opens the channel of a log. Browsers without BroadcastChannel get none: their tabs catch up at their next act. */
export const openChannel = (name: string, onTold: () => void): Channel => {
  if (!('BroadcastChannel' in globalThis)) return { tell: () => undefined, close: () => undefined }
  const channel = new BroadcastChannel(`${name}:grew`)
  channel.onmessage = onTold
  return { tell: () => { channel.postMessage(null) }, close: () => { channel.close() } }
}
