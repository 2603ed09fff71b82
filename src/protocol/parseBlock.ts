import * as v from 'valibot'
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { rowsOf } from '#protocol/parseRows.ts'
import type { Block } from '#protocol/parseRows.ts'
import { packedBlock } from '#protocol/schemas/block.ts'

/**
 * Reads a text of `pack`. Refuses what is no such text. The envelope of each fact is what was packed, so a block from outside
 * has its facts go through `parseFact` as well.
 */
export const parseBlock = (text: string): Result<Block, 'notABlock'> => {
  try {
    const value: unknown = JSON.parse(text)
    return v.is(packedBlock, value) ? ok(rowsOf(value)) : refuse('notABlock')
  } catch {
    return refuse('notABlock')
  }
}
