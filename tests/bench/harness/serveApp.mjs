import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
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

/** Serves a built app by the real endpoint; gives its address and the way to stop. */
export const serveApp = async (main, port) => {
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: mkdtempSync(join(tmpdir(), 'bench-')), LOG: 'silent' }
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  await opened(child)
  const stop = async () => {
    if (child.exitCode !== null) return
    const closed = once(child, 'exit')
    child.kill('SIGTERM')
    await closed
  }
  return { url: `http://localhost:${port}`, stop }
}
