import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { decodeText } from '#exports/csv/decodeText.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

test('UTF-8 is read with or without its mark', () => {
  expect(decodeText(utf8('\ufeffprénom;Ștefan'))).toEqual({ ok: true, value: { text: 'prénom;Ștefan', encoding: 'utf-8' } })
  expect(decodeText(utf8('prénom'))).toEqual({ ok: true, value: { text: 'prénom', encoding: 'utf-8' } })
})

test('what is no UTF-8 is windows-1252, as Excel saves it, and it says so', () => {
  const bytes = Uint8Array.of(0x50, 0x72, 0xe9, 0x6e, 0x6f, 0x6d, 0x3b, 0x92, 0x9c, 0x80)
  expect(decodeText(bytes)).toEqual({ ok: true, value: { text: 'Prénom;’œ€', encoding: 'windows-1252' } })
})

test('every byte that windows-1252 places apart from Latin-1 is read as Windows means it', () => {
  const bytes = Uint8Array.from({ length: 33 }, (_, i) => (i === 32 ? 0xe9 : 0x80 + i))
  const text = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸé'
  expect(decodeText(bytes)).toEqual({ ok: true, value: { text, encoding: 'windows-1252' } })
})

test('a workbook, an image and an empty file each say what they are', () => {
  expect(decodeText(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0))).toEqual({ ok: false, error: 'spreadsheet' })
  expect(decodeText(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toEqual({ ok: false, error: 'spreadsheet' })
  expect(decodeText(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 0x1a, 10))).toEqual({ ok: false, error: 'notText' })
  expect(decodeText(new Uint8Array(gzipSync('numero;nom')))).toEqual({ ok: false, error: 'notText' })
  expect(decodeText(Uint8Array.from('numéro', (letter) => letter.charCodeAt(0)).map((byte, i) => (i === 3 ? 0 : byte)))).toEqual({ ok: false, error: 'notText' })
  for (const text of ['', '\ufeff', ' \r\n\t\r\n']) expect(decodeText(utf8(text))).toEqual({ ok: false, error: 'empty' })
})
