import { fork } from 'node:child_process'
import { once } from 'node:events'
import { newFolder } from './serveApp.mjs'

/** Starts PouchDB's own server with these documents, and with a folder of pages at its address; gives the address and the way to stop. */
export const openCouch = async (port, pages, facts) => {
  const { folder, remove } = newFolder()
  const child = fork('tests/bench/peers/couch/server.mjs', [String(port), folder, pages], { serialization: 'advanced' })
  const [word] = await Promise.race([once(child, 'message'), once(child, 'exit')])
  if (word !== 'open') throw new Error(`PouchDB's server does not open: ${word}`)
  child.send({ facts })
  await once(child, 'message')
  const stop = async () => {
    const closed = once(child, 'exit')
    child.disconnect()
    await closed
    remove()
  }
  return { url: `http://localhost:${port}`, stop }
}
