/**
 * Runs in a page before its own code. For each Enter on the line of the sort, ms from the key: to the frame in which the line is
 * empty (`letters.emptied`), and to the frame in which the list of the morning shows the letter, which is on the disk by then
 * (`letters.listed`).
 */
export const watchLetters = () => {
  globalThis.letters = { emptied: [], listed: [] }
  const painted = (times, pressedAt) => {
    const channel = new MessageChannel()
    channel.port1.onmessage = () => times.push(performance.now() - pressedAt)
    requestAnimationFrame(() => channel.port2.postMessage(''))
  }
  const until = (isDone, times, pressedAt) => {
    const look = () => {
      if (!isDone()) return false
      painted(times, pressedAt)
      return true
    }
    if (look()) return
    const observer = new MutationObserver(() => look() && observer.disconnect())
    observer.observe(document, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ['value'] })
  }
  const press = ({ key, target, timeStamp }) => {
    if (key !== 'Enter' || target?.type !== 'search' || target.value === '') return
    const total = () => document.querySelector('main section h2')?.textContent
    const before = total()
    until(() => target.value === '', globalThis.letters.emptied, timeStamp)
    until(() => total() !== before, globalThis.letters.listed, timeStamp)
  }
  globalThis.addEventListener('keydown', press, { capture: true })
}

/** Runs in a page of the app: the row that its last act left on the disk, put once more by hand in a strict transaction; ms. */
export const putByHand = async () => {
  const settled = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  if (globalThis.byHand === undefined) {
    const log = await settled(indexedDB.open('boussole-demo'))
    const row = (await settled(log.transaction('tail').objectStore('tail').getAll())).at(-1)
    log.close()
    const opening = indexedDB.open('bare')
    opening.onupgradeneeded = () => opening.result.createObjectStore('tail')
    globalThis.byHand = { db: await settled(opening), row, key: 0 }
  }
  const { db, row } = globalThis.byHand
  const start = performance.now()
  await new Promise((resolve, reject) => {
    const tx = db.transaction('tail', 'readwrite', { durability: 'strict' })
    tx.oncomplete = resolve
    tx.onabort = () => reject(tx.error)
    tx.objectStore('tail').put(row, ++globalThis.byHand.key)
  })
  return performance.now() - start
}
