import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

const fileAt = (folder, url) => {
  const path = normalize(decodeURIComponent(new URL(url, 'http://bench').pathname))
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : undefined
}

// Isolated, so that the page's clock ticks every 5 µs instead of every 100.
const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp', 'cache-control': 'no-cache' }

/** Serves a folder on the loopback, and tells which file was asked for; gives its address and the way to stop. */
export const serveFolder = (folder, port, tell = () => undefined) =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      const file = fileAt(folder, request.url ?? '/')
      if (file === undefined) return response.writeHead(404).end()
      tell(file)
      response.writeHead(200, { ...headers, 'content-type': types[extname(file)] ?? 'application/octet-stream' })
      return response.end(readFileSync(file))
    })
    const stop = () =>
      new Promise((stopped) => {
        server.close(stopped)
        server.closeAllConnections()
      })
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve({ url: `http://localhost:${port}`, stop }))
  })
