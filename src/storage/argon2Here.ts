import { argon2id } from 'hash-wasm'
import type { Argon2Wish } from '#storage/argon2.ts'

/** Argon2id on the thread that asks: for the worker, and wherever a frozen screen does not matter. */
export const argon2Here = async ({ passphrase, salt, cost }: Argon2Wish): Promise<Uint8Array<ArrayBuffer>> => {
  const { kibibytes, passes, lanes } = cost
  const key = await argon2id({
    password: passphrase, salt, memorySize: kibibytes, iterations: passes, parallelism: lanes, hashLength: 32, outputType: 'binary',
  })
  return Uint8Array.from(key)
}
