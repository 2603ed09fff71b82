import type { Digest, Digests } from '#protocol/digest.ts'

const lane = (sum: string, i: number): number => parseInt(sum.slice(8 * i, 8 * i + 8), 16)

const sumOf = (a: string, b: string): string =>
  [0, 1, 2, 3].map((i) => ((lane(a, i) + lane(b, i)) % 2 ** 32).toString(16).padStart(8, '0')).join('')

const both = (a: Digest | undefined, b: Digest): Digest => (a === undefined ? b : { n: a.n + b.n, sum: sumOf(a.sum, b.sum) })

/** The digests of two sets of facts that share none, so that a log is read page by page (protocol/digest.ts). */
export const sumDigests = (a: Digests, b: Digests): Digests => ({
  ...a,
  ...Object.fromEntries(Object.entries(b).map(([bucket, digest]) => [bucket, both(a[bucket], digest)])),
})
