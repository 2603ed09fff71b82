import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

export type Asset = {
  readonly body: Uint8Array<ArrayBuffer>
  /** The same bytes, smaller; absent where compressing gains nothing. */
  readonly gzip: Uint8Array<ArrayBuffer> | undefined
  readonly type: string
  readonly etag: string
}

/** What the endpoint can serve, by address: `/index.html`, `/assets/main-1a2b.js`… */
export type Assets = ReadonlyMap<string, Asset>

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

const read = (file: string): Asset => {
  const body = new Uint8Array(readFileSync(file))
  const gzip = new Uint8Array(gzipSync(body, { level: 9 }))
  const etag = createHash('sha256').update(body).digest('base64url').slice(0, 27)
  return {
    body,
    gzip: gzip.length < body.length * 0.9 ? gzip : undefined,
    type: types[extname(file)] ?? 'application/octet-stream',
    etag: `"${etag}"`,
  }
}

/**
 * Reads the built app into memory, compressed once: it is smaller than 5 MB, a request then touches no disk, and an
 * address can only name a file that was there at start, so none leads out of the folder. Throws if there is no folder.
 */
export const loadAssets = (folder: string): Assets => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(folder.length).replaceAll('\\', '/').replace(/^\/*/, '/'), read(path)]
    }),
  )
}
