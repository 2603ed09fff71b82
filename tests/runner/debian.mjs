// Debian's packages, for what the checks look through: a browser, a spreadsheet program, a reader of PDF.
import { spawnSync } from 'node:child_process'

const run = (args, timeout) =>
  spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], { encoding: 'utf8', timeout, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })

/** The line to type where they may not be installed from here. */
export const lineFor = (packages) => `sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`

/** Installs packages with apt-get; gives why it could not, nothing when it did. */
export function installFromDebian(packages) {
  if (process.getuid?.() !== 0) return `not root, so apt-get may not install ${packages.join(', ')}`
  run(['update', '-qq'], 180_000)
  const done = run(['install', '-y', '--no-install-recommends', ...packages], 400_000)
  return done.status === 0 ? undefined : `apt-get install ${packages.join(' ')} failed: ${done.error?.message ?? done.stderr}`
}
