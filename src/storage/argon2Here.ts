import { argon2id } from 'hash-wasm'
import type { Argon2Cost } from '#protocol/keyring.ts'

export type Argon2Wish = { readonly passphrase: string; readonly salt: Uint8Array<ArrayBuffer>; readonly cost: Argon2Cost }

/** Argon2id on the thread that asks: for the worker, and wherever a frozen screen does not matter. */
export const argon2Here = async ({ passphrase, salt, cost }: Argon2Wish): Promise<Uint8Array<ArrayBuffer>> => {
  const { kibibytes, passes, lanes } = cost
  const key = await argon2id({
    password: passphrase, salt, memorySize: kibibytes, iterations: passes, parallelism: lanes, hashLength: 32, outputType: 'binary',
  })
  return Uint8Array.from(key)
}
