import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Puts a small built app on disk, as the build would leave it, and says where. */
export const servedFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'served-'))
  const files: Readonly<Record<string, string>> = {
    'index.html': '<!doctype html><title>La Boussole</title>',
    'sw.js': '// worker',
    'assets/main-1a2b.js': `export const text = '${'bonjour '.repeat(200)}'`,
    'icons/boussole-192.png': 'not compressible',
    'unknown.bin': 'x',
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}
