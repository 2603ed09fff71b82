import { expect, test } from 'vitest'
import { addresses, isLoopback } from '#server/addresses.ts'
import { readOptions } from '#server/options.ts'

test('without a word, the endpoint is on port 8080 of this computer alone', () => {
  expect(readOptions({})).toEqual({ ok: true, value: { port: 8080, host: '127.0.0.1' } })
  expect(readOptions({ PORT: ' ', HOST: '' })).toEqual({ ok: true, value: { port: 8080, host: '127.0.0.1' } })
})

test('port and host can be chosen', () => {
  expect(readOptions({ PORT: '18080', HOST: '0.0.0.0' })).toEqual({ ok: true, value: { port: 18080, host: '0.0.0.0' } })
})

test.each(['huit', '-1', '65536', '80.5'])('PORT=%s is refused', (given) => {
  expect(readOptions({ PORT: given })).toEqual({ ok: false, error: { option: 'PORT', given } })
})

test('the address to type is the one of this computer, then those of the network', () => {
  expect(addresses('127.0.0.1', 8080)).toEqual(['http://localhost:8080'])
  expect(addresses('::1', 8080)).toEqual(['http://localhost:8080'])
  expect(addresses('0.0.0.0', 81)[0]).toBe('http://localhost:81')
  expect(addresses('192.168.1.20', 81)).toEqual(['http://192.168.1.20:81'])
  expect(addresses('fd00::1', 81)).toEqual(['http://[fd00::1]:81'])
  expect([isLoopback('localhost'), isLoopback('0.0.0.0')]).toEqual([true, false])
})
