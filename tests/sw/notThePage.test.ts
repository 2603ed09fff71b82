import { expect, test } from 'vitest'
import { notThePage } from '#sw/notThePage.ts'

const isThePage = (address: string): boolean => !notThePage.some((pattern) => pattern.test(address))

test.each(['/', '/courrier', '/domiciliation?liste=sans-manifestation&au=2024-12-31', '/bilan?note=a.b', '/v1x'])(
  'the offline tablet opens %s with the app',
  (address) => expect(isThePage(address)).toBe(true),
)

test.each(['/v1', '/v1/health', '/v1?since=3', '/robots.txt', '/assets/old-1234.js', '/sw.js?x=1'])(
  'the offline tablet does not pretend that %s is the app',
  (address) => expect(isThePage(address)).toBe(false),
)
