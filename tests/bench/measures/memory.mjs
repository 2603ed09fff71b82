import { readFileSync } from 'node:fs'
import { plainRow } from '../harness/rows.mjs'
import { during, newFolder, serveApp } from '../harness/serveApp.mjs'

const port = 18_336
const sizes = { large: { centres: 40, facts: 26_000 }, small: { centres: 4, facts: 1_300 } }
const wished = { centres: 1_000, facts: 26_000_000 }
const megabyte = 1_000_000

// Linux tells what a process has in memory, and the most that it ever had.
const memoryOf = (pid) => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const kilobytes = (field) => Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1])
  return { now: (kilobytes('VmRSS') * 1_024) / megabyte, most: (kilobytes('VmHWM') * 1_024) / megabyte }
}

const rest = (ms) => new Promise((resolve) => { setTimeout(resolve, ms) })

const live = async ({ url, pid }, { crowd, size, programs }) => {
  await rest(1_000)
  const alone = memoryOf(pid)
  const half = size.centres / 2
  let visited
  for (let rank = 0; rank < size.centres; rank++) {
    const held = await programs.visit(url, crowd, rank)
    if (held < size.facts) throw new Error(`a tablet has ${held} facts`)
    if (rank === half - 1) visited = memoryOf(pid)
  }
  await rest(1_000)
  return { alone, visited, end: memoryOf(pid) }
}

const row = (what, value, unit = 'MB') => plainRow({ what, value, unit, runs: 1 })

const rowsOf = ({ size, bytes, alone, visited, end }) => {
  const facts = size.centres * size.facts
  const measured = `measured, ${size.centres} centres, ${facts.toLocaleString('en')} facts`
  const estimated = `ESTIMATED, ${wished.centres.toLocaleString('en')} centres, ${wished.facts.toLocaleString('en')} facts`
  // What a centre that was visited adds for good, by the second half of the visits: the first half fills caches that are bounded.
  const perCentre = Math.max(0, end.now - visited.now) / (size.centres / 2)
  return [
    row(`${measured}: the endpoint's memory once started`, alone.now),
    row(`${measured}: its memory after a first load and an audit of each centre`, end.now),
    row(`${measured}: the most it ever had`, end.most),
    row(`${measured}: its database`, bytes / megabyte),
    row(`${measured}: bytes of database a fact`, bytes / facts, 'B'),
    row(`${estimated}: database, as many bytes a fact`, (bytes / facts) * wished.facts / megabyte),
    row(`${estimated}: memory at most, were each centre to add as much as the last ${size.centres / 2} did`, end.most + perCentre * (wished.centres - size.centres)),
  ]
}

/** What the endpoint needs on its host with many centres. */
export const memory = {
  name: 'memory',
  pages: [],
  programs: ['crowd'],
  needsApp: true,
  opensItsOwn: true,
  run: async ({ app, programs, small }) => {
    const { folder, remove } = newFolder()
    const size = small ? sizes.small : sizes.large
    const { crowd, bytes } = await programs.fillCrowd(folder, size)
    const seen = await during(serveApp(app.main, port, folder), (server) => live(server, { crowd, size, programs }))
    remove()
    return rowsOf({ size, bytes, ...seen })
  },
}
