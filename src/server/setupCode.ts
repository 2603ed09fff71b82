import type { Ports } from './ports.ts'

// Without I, L, O and U, which are misread or spell words.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A code of 60 random bits, to be read on a screen and typed on another: `4F7K-…-…`. */
export const newSetupCode = (random: Ports['random']): string => {
  const drawn = Array.from(random(12), (byte) => letters[byte % 32]).join('')
  return [drawn.slice(0, 4), drawn.slice(4, 8), drawn.slice(8)].join('-')
}
