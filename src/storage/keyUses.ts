import type { WrappedKey } from '#protocol/keyring.ts'

type KeyUse = { readonly algorithm: HmacKeyGenParams | AesKeyGenParams; readonly usages: readonly KeyUsage[] }

/** What each key of a register is for, in WebCrypto's words. */
export const keyUses: Readonly<Record<WrappedKey['use'], KeyUse>> = {
  seal: { algorithm: { name: 'AES-GCM', length: 256 }, usages: ['encrypt', 'decrypt'] },
  identify: { algorithm: { name: 'HMAC', hash: 'SHA-256', length: 256 }, usages: ['sign'] },
}
