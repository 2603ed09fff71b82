// One text for one value: what is sealed with a fact, and later hashed, must not depend on the order in which fields were written.

const encoder = new TextEncoder()

const member = ([name, value]: readonly [string, unknown]): string => `${JSON.stringify(name)}:${canonicalJson(value)}`

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)

/** Writes a JSON value without spaces, names sorted by UTF-16 code unit (as RFC 8785); absent and undefined are the same. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return `{${members.toSorted(byName).map(member).join(',')}}`
}

/** The canonical text in UTF-8. */
export const canonicalBytes = (value: unknown): Uint8Array<ArrayBuffer> => encoder.encode(canonicalJson(value))
