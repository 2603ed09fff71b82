import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { faultsOfLock, seriousIn } from './advisories.mjs'

const report = (vulnerabilities: object): string => JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: {} })

test('a hole counts from the severity that was asked for', () => {
  const text = report({ a: { name: 'a', severity: 'moderate' }, b: { name: 'b', severity: 'high' }, c: { name: 'c', severity: 'critical' } })
  expect(seriousIn(text, 'high')).toEqual(['b: high', 'c: critical'])
  expect(seriousIn(text, 'critical')).toEqual(['c: critical'])
  expect(seriousIn(report({}), 'high')).toEqual([])
})

test.each(['', 'Bad gateway', '{"error":{"code":"ENOAUDIT"}}', '{"message":"request failed"}', 'null'])('an answer that is no report (%s) is no news', (text) => {
  expect(seriousIn(text, 'high')).toBeUndefined()
})

test('a package without its digest, from elsewhere or linked is a fault', () => {
  const integrity = 'sha512-x'
  expect(faultsOfLock(JSON.stringify({
    packages: {
      '': {}, 'node_modules/a': { integrity }, 'node_modules/b': { integrity, resolved: 'https://registry.npmjs.org/b.tgz' },
      'node_modules/c': {}, 'node_modules/d': { integrity: 'sha1-x' }, 'node_modules/e': { integrity, resolved: 'git+ssh://git@host/e' }, 'node_modules/f': { link: true },
    },
  }))).toEqual(['node_modules/c: no sha512', 'node_modules/d: no sha512', 'node_modules/e: not from registry.npmjs.org', 'node_modules/f: not from registry.npmjs.org'])
})

test('our own lock file names a digest for each of its packages', () => {
  expect(faultsOfLock(readFileSync('package-lock.json', 'utf8'))).toEqual([])
})
