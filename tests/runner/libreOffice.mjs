// Finds a LibreOffice, which opens the workbooks that we write, or installs Debian's; says what it did. Measured here: 21 s and 280 MB, once
// its 88 MB have come; 1.6 s for a conversion.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const line = 'sudo apt-get install -y --no-install-recommends libreoffice-calc-nogui'
const program = 'soffice'

const run = (command, args, timeout) => spawnSync(command, args, { encoding: 'utf8', timeout })

const isThere = () => run('which', [program], 10_000).status === 0

const install = () => {
  if (process.getuid?.() !== 0) throw new Error(`LibreOffice: not root, so apt-get may not install it. ${line}`)
  console.log('LibreOffice: none found, installing Debian’s with apt-get')
  run('apt-get', ['update', '-qq'], 180_000)
  const installed = run('apt-get', ['install', '-y', '--no-install-recommends', 'libreoffice-calc-nogui'], 300_000)
  if (installed.status !== 0) throw new Error(`LibreOffice: apt-get install failed: ${installed.error?.message ?? installed.stderr}. ${line}`)
}

/** Opens a workbook in LibreOffice and saves it anew, as .xlsx; throws with the line to type when there is none. */
export function throughLibreOffice(bytes) {
  if (!isThere()) install()
  const folder = mkdtempSync(join(tmpdir(), 'boussole-libreoffice-'))
  try {
    const [given, saved] = [join(folder, 'given.xlsx'), join(folder, 'saved')]
    writeFileSync(given, bytes)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const done = run(program, ['--headless', profile, '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', saved, given], 120_000)
    if (done.status !== 0) throw new Error(`LibreOffice: ${done.error?.message ?? done.stderr}`)
    return new Uint8Array(readFileSync(join(saved, 'given.xlsx')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
