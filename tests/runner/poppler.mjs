// Finds poppler's tools, which read a printed page back as text and as an image, or installs them; says what it did.
import { spawnSync } from 'node:child_process'

const line = 'sudo apt-get install -y --no-install-recommends poppler-utils'
const tools = ['pdftotext', 'pdftoppm']

const run = (command, args, timeout) => spawnSync(command, args, { encoding: 'utf8', timeout })

const areThere = () => tools.every((tool) => run(tool, ['-v'], 20_000).status === 0)

const install = () => {
  if (process.getuid?.() !== 0) throw new Error(`poppler: not root, so apt-get may not install it. ${line}`)
  console.log('poppler: none found, installing Debian’s with apt-get')
  run('apt-get', ['update', '-qq'], 180_000)
  const installed = run('apt-get', ['install', '-y', '--no-install-recommends', 'poppler-utils'], 300_000)
  if (installed.status !== 0) throw new Error(`poppler: apt-get install failed: ${installed.error?.message ?? installed.stderr}. ${line}`)
}

/** Makes sure that `pdftotext` and `pdftoppm` answer; throws with the line to type when they do not. */
export function findPoppler() {
  if (areThere()) return
  install()
  if (!areThere()) throw new Error(`poppler: installed, and does not answer. ${line}`)
}
