type Scope = { readonly stores: readonly string[]; readonly mode: IDBTransactionMode }

const abort = (tx: IDBTransaction): void => {
  try {
    tx.abort()
  } catch {
    // It has ended by itself: what stopped it is told all the same.
  }
}

/** What lies in the log was written here: whether it reads as what it should be is looked at when it is opened. */
export const isRow = <Row>(found: unknown): found is Row => typeof found === 'object' && found !== null

/** What a request answers. One that is refused undoes the work that asked for it, and is told here alone: Firefox tells the window of what nobody held. */
export const answerOf = (asked: IDBRequest): Promise<unknown> =>
  new Promise((resolve, reject) => {
    asked.onsuccess = () => { resolve(asked.result) }
    asked.onerror = (event) => {
      event.preventDefault()
      reject(asked.error ?? new DOMException('refused', 'AbortError'))
    }
  })

/**
 * Works in one strict transaction, and gives what the work gave: what it wrote is on disk by then. The work waits for nothing but its own
 * requests; what it throws undoes it. Rejects with the transaction's error.
 */
export const transact = <T>(connection: IDBDatabase, { stores, mode }: Scope, work: (tx: IDBTransaction) => Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const tx = connection.transaction(stores, mode, { durability: 'strict' })
    const done = work(tx)
    done.catch(() => { abort(tx) })
    tx.oncomplete = () => { resolve(done) }
    tx.onabort = () => {
      done.then(
        () => { reject(tx.error ?? new DOMException('aborted', 'AbortError')) },
        (error: unknown) => { reject(tx.error ?? error) },
      )
    }
  })
