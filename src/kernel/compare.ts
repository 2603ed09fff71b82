/** Orders texts by their code units, so that every tablet sorts alike whatever its language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
