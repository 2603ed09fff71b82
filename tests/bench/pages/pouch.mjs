import PouchDB from 'pouchdb-browser'

// PouchDB as its guide opens it. It asks for no durability, so that the browser's own answer holds: relaxed, without a flush.
const open = (fact) => {
  const db = new PouchDB('pouch', { auto_compaction: false })
  let count = 0
  return async () => {
    await db.put({ ...fact, _id: `${String(++count).padStart(8, '0')}-${fact.id}` })
  }
}

Object.assign(globalThis, { openPouch: open })
