// For whom a document is read stands in the address beside its year: the house, or whoever is outside (metier.md §6).

export const readings = ['house', 'outside'] as const
export type Reading = (typeof readings)[number]

const [name, outside] = ['lecture', 'exterieur'] as const

/** Reads `lecture=exterieur`; without it, or with another word, the house's own. */
export const readReading = (search: string): Reading => (new URLSearchParams(search).get(name) === outside ? 'outside' : 'house')

/** The same address, for another reader. */
export const withReading = (address: string, reading: Reading): string => {
  const [path = '', search = ''] = address.split('?')
  const asked = new URLSearchParams(search)
  asked.delete(name)
  if (reading === 'outside') asked.set(name, outside)
  return asked.size === 0 ? path : `${path}?${asked.toString()}`
}
