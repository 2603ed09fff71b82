import PouchDB from 'pouchdb-browser'

// A tablet of PouchDB that replicates with the server of this page, in batches of a thousand: its usual hundred takes nearly three
// times as long.
const remote = new PouchDB(`${location.origin}/db/register`)
const local = new PouchDB('register')
const batch = { batch_size: 1_000, batches_limit: 10 }

const settled = (replication) =>
  new Promise((resolve, reject) => {
    replication.on('complete', resolve)
    replication.on('error', reject)
  })

const load = async (facts) => {
  const start = performance.now()
  const { docs_written } = await settled(local.replicate.from(remote, batch))
  const taken = performance.now() - start
  if (docs_written < facts) throw new Error(`only ${docs_written} of ${facts} documents came`)
  return taken
}

const put = (fact, rank) => local.put({ ...fact, _id: `${fact.id}-${rank}` })

/** The first push after a load: a replication of its own, which looks at everything once. ms from the put. */
const firstPush = async (fact) => {
  const start = performance.now()
  await put(fact, 'first')
  const { docs_written } = await settled(local.replicate.to(remote, batch))
  if (docs_written !== 1) throw new Error(`${docs_written} documents went`)
  return performance.now() - start
}

/** What the replication has written there, this time. */
const written = (live) => new Promise((resolve) => { live.once('change', resolve) })

/** Pushes of one document each over a live replication that is idle in between; ms from each put to the server's answer. */
const steady = async (fact, count) => {
  const live = local.replicate.to(remote, { ...batch, live: true, retry: true })
  const times = []
  await new Promise((resolve) => { live.once('paused', resolve) })
  for (let rank = 0; rank < count; rank++) {
    await new Promise((resolve) => { setTimeout(resolve, 100) })
    const there = written(live)
    const start = performance.now()
    await put(fact, rank)
    await there
    times.push(performance.now() - start)
  }
  live.cancel()
  return times
}

Object.assign(globalThis, { bench: { load, firstPush, steady } })
