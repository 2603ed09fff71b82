// A program of the tests built as the endpoint is, so that a child process can run it on a Node that reads no TypeScript.
import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

/** Builds one entry beside the project's own libraries, and says where it lies. */
export const builtEntry = async (entry: string): Promise<string> => {
  const room = join(process.cwd(), 'node_modules', '.cache', 'built')
  mkdirSync(room, { recursive: true })
  const outDir = mkdtempSync(join(room, 'entry-'))
  await build({
    configFile: false, logLevel: 'error', publicDir: false,
    build: { ssr: entry, outDir, minify: false, rolldownOptions: { output: { entryFileNames: 'entry.mjs' } } },
  })
  return join(outDir, 'entry.mjs')
}
