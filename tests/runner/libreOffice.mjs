// Opens the workbooks that we write in another program (tests/runner/tools.mjs brings it). Measured here: 1.6 s for a conversion.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lineFor } from './debian.mjs'

/** Opens a workbook in LibreOffice and saves it anew, as .xlsx; throws with the line to type when it does not answer. */
export function throughLibreOffice(bytes) {
  const folder = mkdtempSync(join(tmpdir(), 'boussole-libreoffice-'))
  try {
    const [given, saved] = [join(folder, 'given.xlsx'), join(folder, 'saved')]
    writeFileSync(given, bytes)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const done = spawnSync('soffice', ['--headless', profile, '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', saved, given], { encoding: 'utf8', timeout: 120_000 })
    if (done.status !== 0) throw new Error(`LibreOffice: ${done.error?.message ?? done.stderr}; missing? ${lineFor(['libreoffice-calc-nogui'])}`)
    return new Uint8Array(readFileSync(join(saved, 'given.xlsx')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
