// IndexedDB by hand: one store, one put, one strict transaction.

/** Waits for a request. */
export const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => { resolve(request.result) }
    request.onerror = () => { reject(request.error ?? new Error('refused')) }
  })

/** Opens a database whose store is called as the log's is. */
export const openDatabase = (name: string): Promise<IDBDatabase> => {
  const request = indexedDB.open(name)
  request.onupgradeneeded = () => { request.result.createObjectStore('tail') }
  return settled(request)
}

/** Gives what puts a row once more, under the next number, and is done when it is on the disk. */
export const bareStore = async (name: string, row: unknown): Promise<() => Promise<void>> => {
  const db = await openDatabase(name)
  let key = 0
  return () =>
    new Promise((resolve, reject) => {
      const tx = db.transaction('tail', 'readwrite', { durability: 'strict' })
      tx.oncomplete = () => { resolve() }
      tx.onabort = () => { reject(tx.error ?? new Error('aborted')) }
      tx.objectStore('tail').put(row, ++key)
    })
}
