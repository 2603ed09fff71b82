import { expect, test, vi } from 'vitest'
import { argon2InWorker } from '#storage/argon2.ts'
import { argon2Here } from '#storage/argon2Here.ts'

const wish = { passphrase: 'le grand phare de Rueil', salt: new Uint8Array(16), cost: { kibibytes: 64, passes: 1, lanes: 1 } }

/** A worker whose file went with another version. */
function GoneWorker(this: { onerror?: (event: { readonly message: string }) => void; readonly terminate: () => void; readonly postMessage: () => void }) {
  Object.assign(this, { terminate: () => undefined, postMessage: () => { queueMicrotask(() => this.onerror?.({ message: 'gone' })) } })
}

test('a window whose worker is gone with another version opens all the same', async () => {
  vi.stubGlobal('Worker', GoneWorker)
  expect(await argon2InWorker(wish)).toEqual(await argon2Here(wish))
})
