import { buildVariant } from '../harness/build.mjs'
import { plainRow, ratioRow } from '../harness/rows.mjs'
import { during, newFolder, serveApp } from '../harness/serveApp.mjs'
import { byName, median } from '../harness/statistics.mjs'

const connections = 32
const centres = 48
const each = 4
const rounds = 5
const requests = { large: 1_000, small: 200 }
const ports = { ours: 18_333, oneByOne: 18_334 }

const withFleet = (opening, { programs, fleetOf }, work) =>
  during(opening, async ({ url }) => {
    const fleet = await programs.openFleet(url, fleetOf, { each, connections })
    try {
      return await work(fleet)
    } finally {
      fleet.close()
    }
  })

const inTurns = async (contestants) => {
  const names = Object.keys(contestants)
  const times = []
  for (let i = 0; i <= rounds; i++) {
    const round = {}
    for (let k = 0; k < names.length; k++) {
      const name = names[(k + i) % names.length]
      round[name] = await contestants[name]()
    }
    // The first round warms everyone up.
    if (i > 0) times.push(round)
  }
  return byName(times)
}

const rowsOf = ({ ours, oneByOne, bare }) => {
  const what = `ingest at the endpoint, one act a request, ${connections} connections, on disk, time an act`
  return [
    ratioRow({ what, against: 'one append + fdatasync at a time', ours, theirs: bare, limit: 2 }),
    ratioRow({ what, against: 'a transaction for each write', ours, theirs: oneByOne, limit: 0.5 }),
    plainRow({ what: 'acts a second at the endpoint', value: 1_000 / median(ours), unit: '/s', runs: ours.length }),
  ]
}

/** The built endpoint over a folder on the disk, beside itself without group commit, and beside a file. */
export const ingest = {
  name: 'ingest',
  pages: [],
  programs: ['seed', 'fleet'],
  needsApp: true,
  opensItsOwn: true,
  run: async ({ app, programs, small }) => {
    const folders = [newFolder(), newFolder()]
    const [fleetOf, otherFleetOf] = [await programs.seed(folders[0].folder, centres), await programs.seed(folders[1].folder, centres)]
    const count = small ? requests.small : requests.large
    const bare = () => programs.appendOneByOne(folders[0].folder, fleetOf[0], count)
    const ours = serveApp(app.main, ports.ours, folders[0].folder)
    const other = serveApp(await buildVariant('oneByOne', 'groupCommit.ts'), ports.oneByOne, folders[1].folder)
    const times = await withFleet(ours, { programs, fleetOf }, (fleet) =>
      withFleet(other, { programs, fleetOf: otherFleetOf }, (slow) =>
        inTurns({ ours: () => fleet.push(count), oneByOne: () => slow.push(count), bare })))
    for (const { remove } of folders) remove()
    return rowsOf(times)
  },
}
