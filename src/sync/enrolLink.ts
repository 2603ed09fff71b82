// What the other tablet opens or photographs: where, a code that serves once, and the mark of a public key. No secret.

/** Writes the link of an offer; the part after # never reaches a server's log. */
export const writeEnrolLink = (origin: string, { code, fingerprint }: { readonly code: string; readonly fingerprint: string }): string =>
  `${origin}/rejoindre#${code}.${fingerprint}`

/** Reads a link, or what was copied of it; nothing when it is none. */
export const readEnrolLink = (text: string): { readonly code: string; readonly fingerprint: string } | undefined => {
  const [, code, fingerprint] = /#([\w-]{22})\.([\w-]{43})\s*$/.exec(text) ?? []
  return code === undefined || fingerprint === undefined ? undefined : { code, fingerprint }
}
