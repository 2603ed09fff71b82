/** What is shown while the register is read. */
export const starting = { register: 'La Boussole s’ouvre…', demo: 'La démonstration se prépare…' } as const
