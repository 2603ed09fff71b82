import { describe, expect, test } from 'vitest'
import { parseFileHeader } from '#protocol/parseFileHeader.ts'

const key = { use: 'seal', nonce: 'AAAAAAAAAAAAAAAA', ct: 'AAAA' }
const wrap = { by: 'passphrase', salt: 'AAAA', cost: { kibibytes: 65_536, passes: 3, lanes: 1 }, keys: [key] }
const recovery = { by: 'recovery', salt: 'AAAA', keys: [key] }
const header = {
  magic: 'boussole', version: 1, blocks: [{ n: 2, bytes: 300 }],
  keyring: { centre: '0195652f-2a6c-7f0e-8f3a-1c2d3e4f5a6b', kid: 'AbCdEfGh', wraps: [wrap, recovery] },
}

describe('the head of an exported file', () => {
  test('says how to open it', () => {
    expect(parseFileHeader(`${JSON.stringify(header)}\n`)).toEqual({ ok: true, value: header })
  })

  test.each([
    ['a line cut short', JSON.stringify(header).slice(0, -1)],
    ['a version to come', JSON.stringify({ ...header, version: 2 })],
    ['a block of no size', JSON.stringify({ ...header, blocks: [{ n: 2, bytes: -1 }] })],
    ['keys that lie open', JSON.stringify({ ...header, keyring: { ...header.keyring, wraps: [{ by: 'nothing', keys: [{ use: 'seal', raw: 'AAAA' }] }] } })],
    // A forged file must not freeze the tablet that tries it.
    ['a passphrase stretched over a gigabyte', JSON.stringify({ ...header, keyring: { ...header.keyring, wraps: [{ ...wrap, cost: { ...wrap.cost, kibibytes: 1_048_576 } }] } })],
  ])('is not %s', (_, line) => {
    expect(parseFileHeader(line)).toEqual({ ok: false, error: 'notAHeader' })
  })
})
