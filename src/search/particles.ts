// Small words of names and numbers, which people say or leave out: they weigh little (desk.md §3).
const particles: ReadonlySet<string> = new Set(
  'el al ben bin ibn bint ait ould oulad abu abou bou bel de da do du des dos das di del della la le les l d n m o von van der den ter st saint sainte san santa mc mac e y no numero'.split(' '),
)

/** Says whether a folded word is a particle. */
export const isParticle = (word: string): boolean => particles.has(word)
