import { lateCode } from '#kernel/lateCode.ts'
import type { Argon2Cost } from '#protocol/keyring.ts'
import type { Argon2Wish } from '#storage/argon2Here.ts'

/** Argon2id (RFC 9106): 32 bytes made of a passphrase. */
export type Argon2 = (wish: Argon2Wish) => Promise<Uint8Array<ArrayBuffer>>

/** sync.md, "Encryption": 64 MiB, three passes; about 0.3 s on the reference computer. */
export const usualCost: Argon2Cost = { kibibytes: 65_536, passes: 3, lanes: 1 }

const inWorker: Argon2 = (wish) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./argon2.worker.ts', import.meta.url), { type: 'module' })
    const end = (settle: () => void): void => {
      worker.terminate()
      settle()
    }
    worker.onmessage = ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => { end(() => { resolve(data) }) }
    worker.onerror = ({ message }) => { end(() => { reject(new Error(`argon2: ${message}`)) }) }
    worker.postMessage(wish)
  })

const here = lateCode(async () => (await import('#storage/argon2Here.ts')).argon2Here)

/**
 * Argon2id in a worker of its own, ended once it has answered, with all it knew. In the window itself where the worker does not come: one
 * that was locked while another window took the next version has its file no more, and its desk must open again.
 */
export const argon2InWorker: Argon2 = (wish) => inWorker(wish).catch(async () => (await here.bring())(wish))

const least: Argon2Wish = { passphrase: 'code', salt: new Uint8Array(16), cost: { kibibytes: 8, passes: 1, lanes: 1 } }

let answers: Promise<unknown> | undefined

/** Fulfilled once it has answered, from wherever its code comes; asked anew after a failure. Whoever brings their own has it here. */
export const argon2Answers = async (argon2: Argon2): Promise<void> => {
  if (argon2 !== argon2InWorker) return
  answers ??= argon2(least)
  answers.catch(() => { answers = undefined })
  await answers
}
