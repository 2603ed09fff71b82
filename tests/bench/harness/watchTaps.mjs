/**
 * Runs in a page before its own code. Notes for the press that follows `taps.awaited` the time from the press to the frame in which
 * the key has become what it says once the act is done (`taps.painted`, ms); and for every press what the browser's Event Timing
 * says (`taps.presented`, ms by interaction, those of 16 ms and more).
 */
export const watchTaps = () => {
  const channel = new MessageChannel()
  const shortest = 16
  globalThis.taps = { painted: [], pressed: 0, awaited: false, presented: new Map(), shortest }
  let pressedAt
  channel.port1.onmessage = () => globalThis.taps.painted.push(performance.now() - pressedAt)
  const watch = ({ target, timeStamp }) => {
    globalThis.taps.pressed++
    if (!globalThis.taps.awaited) return
    globalThis.taps.awaited = false
    const key = target.closest('button')
    const words = key.textContent
    pressedAt = timeStamp
    const look = () => {
      if (key.isConnected && key.textContent === words) return
      observer.disconnect()
      requestAnimationFrame(() => channel.port2.postMessage(''))
    }
    const observer = new MutationObserver(look)
    observer.observe(document, { childList: true, characterData: true, subtree: true })
  }
  globalThis.addEventListener('click', watch, { capture: true })
  const note = ({ interactionId, duration }) => {
    const { presented } = globalThis.taps
    if (interactionId > 0) presented.set(interactionId, Math.max(duration, presented.get(interactionId) ?? 0))
  }
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type: 'event', durationThreshold: shortest })
}
