import type { CentreId } from '#domain/ids.ts'
import { parseBlock } from '#protocol/parseBlock.ts'
import { parseFact } from '#protocol/parseFact.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import type { SegmentRow } from '#storage/logDatabase.ts'

/** Every fact of a file by the one gate, or none: a file of ours holds facts of its own centre and nothing else. */
export const factsOfFile = (segments: readonly SegmentRow[], centre: CentreId): readonly StoredFact[] | undefined => {
  const facts: StoredFact[] = []
  for (const { n, block } of segments) {
    const parsed = parseBlock(block)
    if (!parsed.ok || parsed.value.facts.length !== n) return undefined
    if (!parsed.value.facts.every((fact) => parseFact(fact).ok && fact.centre === centre)) return undefined
    facts.push(...parsed.value.facts)
  }
  return facts
}
