import type { Argon2Cost } from '#protocol/keyring.ts'

export type Argon2Wish = { readonly passphrase: string; readonly salt: Uint8Array<ArrayBuffer>; readonly cost: Argon2Cost }

/** Argon2id (RFC 9106): 32 bytes made of a passphrase. */
export type Argon2 = (wish: Argon2Wish) => Promise<Uint8Array<ArrayBuffer>>

/** sync.md, "Encryption": 64 MiB, three passes; about 0.3 s on the reference computer. */
export const usualCost: Argon2Cost = { kibibytes: 65_536, passes: 3, lanes: 1 }

/** Argon2id in a worker of its own, ended once it has answered, with all it knew. */
export const argon2InWorker: Argon2 = (wish) =>
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
