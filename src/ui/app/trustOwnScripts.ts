// Trusted Types: of all texts, two become the address of a script, the worker of the passphrase and the one that keeps the app.

const isOurs = (address: string): boolean => {
  const { origin, pathname } = new URL(address, window.location.href)
  return origin === window.location.origin && (pathname === '/sw.js' || pathname.startsWith('/assets/'))
}

// Texts of HTML or of script have no policy: the browser refuses them.
const policy = {
  createScriptURL: (address: string): string => {
    if (isOurs(address)) return address
    throw new TypeError('not a script of this app')
  },
}

/** Says which addresses a script may come from, in browsers that ask (the policy is in src/server/securityHeaders.ts). */
export const trustOwnScripts = (): void => {
  const types: unknown = Reflect.get(window, 'trustedTypes')
  if (typeof types !== 'object' || types === null) return
  const create: unknown = Reflect.get(types, 'createPolicy')
  if (typeof create === 'function') Reflect.apply(create, types, ['default', policy])
}
