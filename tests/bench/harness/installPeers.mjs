import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Installs the libraries that the desk is measured against, on the first run; `npm ci` leaves them out. */
export const installPeers = () => {
  if (['express-pouchdb', 'minisearch'].every((name) => existsSync(`tests/bench/node_modules/${name}`))) return
  console.log('bench: installing the peers of tests/bench/package.json')
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', 'tests/bench'], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`npm ci of the peers: ${run.stdout}${run.stderr}`)
}
