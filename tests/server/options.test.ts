import { expect, test } from 'vitest'
import { addresses, isLoopback } from '#server/addresses.ts'
import { readOptions } from '#server/options.ts'

test('without a word, the endpoint is on port 8080 of this computer alone', () => {
  const usual = { port: 8080, host: '127.0.0.1', folder: 'data', silent: false }
  expect(readOptions({})).toEqual({ ok: true, value: usual })
  expect(readOptions({ PORT: ' ', HOST: '', DATA_DIR: '', LOG: '' })).toEqual({ ok: true, value: usual })
})

test('all can be chosen', () => {
  const env = {
    PORT: '18080', HOST: '0.0.0.0', DATA_DIR: '/srv/boussole', DATABASE_URL: 'postgres://localhost/boussole', TLS_CERT: 'c.pem', TLS_KEY: 'k.pem',
    BACKUP_DIR: '/mnt/backups', LOG: 'silent',
  }
  expect(readOptions(env)).toEqual({
    ok: true,
    value: {
      port: 18080, host: '0.0.0.0', folder: '/srv/boussole', database: 'postgres://localhost/boussole', tls: { cert: 'c.pem', key: 'k.pem' },
      backups: '/mnt/backups', silent: true,
    },
  })
})

test('half a certificate, and a log that is none, are refused', () => {
  expect(readOptions({ TLS_CERT: 'c.pem' })).toEqual({ ok: false, error: { option: 'TLS_KEY' } })
  expect(readOptions({ TLS_KEY: 'k.pem' })).toEqual({ ok: false, error: { option: 'TLS_CERT' } })
  expect(readOptions({ LOG: 'loud' })).toEqual({ ok: false, error: { option: 'LOG', given: 'loud' } })
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
