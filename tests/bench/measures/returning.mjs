import { plainRow } from '../harness/rows.mjs'
import { during, newFolder, serveApp } from '../harness/serveApp.mjs'

const port = 18_335
const sizes = { large: { tablets: 10, facts: 13_000 }, small: { tablets: 4, facts: 600 } }

/** Ten tablets of a centre after half a year without a network, all at once, all in one process beside the built endpoint. The limit is that of sync.md for four (fault 60). */
export const returning = {
  name: 'returning',
  pages: [],
  programs: ['seed', 'comeback'],
  needsApp: true,
  opensItsOwn: true,
  run: async ({ app, programs, small }) => {
    const { folder, remove } = newFolder()
    const size = small ? sizes.small : sizes.large
    const [centre] = await programs.seed(folder, 1)
    const { sent, everywhere, lost } = await during(serveApp(app.main, port, folder), ({ url }) => programs.comeback(url, centre, size))
    remove()
    const what = `${size.tablets} tablets back together, ${size.facts.toLocaleString('en')} acts each`
    return [
      plainRow({ what: `${what}: all confirmed everywhere`, value: everywhere / 1_000, unit: 's', limit: 60, runs: 1 }),
      plainRow({ what: `${what}: the last one's own acts confirmed`, value: Math.max(...sent) / 1_000, unit: 's', runs: size.tablets }),
      plainRow({ what: `${what}: the last one against the first`, value: Math.max(...sent) / Math.min(...sent), unit: '×', runs: size.tablets }),
      plainRow({ what: `${what}: acts lost`, value: lost, unit: '', limit: 0, runs: size.tablets }),
    ]
  },
}
