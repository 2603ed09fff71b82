import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// The endpoint says where it is opened; until then there is nobody to ask.
const opened = (child) =>
  new Promise((resolve, reject) => {
    let text = ''
    child.stdout.on('data', (chunk) => {
      text += chunk
      if (/http:\/\/\S+?:\d+/.test(text)) resolve()
    })
    child.once('exit', () => reject(new Error(`the endpoint closed: ${text}`)))
  })

/** A folder on the disk for what is measured, and the way to be rid of it. */
export const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) }
}

/** Serves a built app by the real endpoint, over a folder that may be filled already; gives its address, its process and the way to stop. */
export const serveApp = async (main, port, folder = newFolder().folder) => {
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: folder, LOG: 'silent' }
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  await opened(child)
  const stop = async () => {
    if (child.exitCode !== null) return
    const closed = once(child, 'exit')
    child.kill('SIGTERM')
    await closed
  }
  return { url: `http://localhost:${port}`, pid: child.pid, stop }
}

/** Works with a server, and stops it whatever happens: one that is left would keep the bench from ending. */
export const during = async (opening, work) => {
  const server = await opening
  try {
    return await work(server)
  } finally {
    await server.stop()
  }
}
