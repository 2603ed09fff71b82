import { gzipSync } from 'node:zlib'
import { limits } from '../../../src/protocol/exchange.ts'
import { noChain } from '../../../src/protocol/chain.ts'
import { pack } from '../../../src/protocol/pack.ts'
import type { StoredFact } from '../../../src/protocol/storedFact.ts'

const withoutSeal = (fact: StoredFact): StoredFact => {
  const { sealed: _, ...clear } = fact
  return clear
}

// As the endpoint writes them: blocks of a thousand, sixteen to an answer, compressed together.
const sizeOf = (facts: readonly StoredFact[]): number => {
  const lines = Array.from({ length: Math.ceil(facts.length / limits.block) }, (_, i) => {
    const some = facts.slice(i * limits.block, (i + 1) * limits.block)
    return `${JSON.stringify({ after: i * limits.block, n: some.length, chain: noChain, late: {} })}\n${pack(some)}\n`
  })
  let sum = 0
  for (let i = 0; i < lines.length; i += limits.blocks) sum += gzipSync(lines.slice(i, i + limits.blocks).join('')).length
  return sum
}

/** Bytes of a first load on the wire, whole and without sealed parts. */
export const wireSize = (facts: readonly StoredFact[]): { readonly whole: number; readonly bare: number } =>
  ({ whole: sizeOf(facts), bare: sizeOf(facts.map(withoutSeal)) })
