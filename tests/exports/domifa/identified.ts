import { createHash } from 'node:crypto'

const uuidOf = (text: string): string => {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** The ids that a register would give, without its key. */
export const identified = { identify: async (texts: readonly string[]) => Promise.resolve(texts.map(uuidOf)), rest: async () => Promise.resolve() }
