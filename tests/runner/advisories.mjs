// What `npm audit` and the lock file say, judged: a known hole is a failure, a registry that cannot be reached is said and passed over.

const ranks = ['info', 'low', 'moderate', 'high', 'critical']

/** The packages of a report that are at least so serious; nothing when it is no report: the registry did not answer. */
export const seriousIn = (text, least) => {
  const report = parsed(text)
  if (typeof report?.vulnerabilities !== 'object' || report.metadata === undefined) return undefined
  return Object.values(report.vulnerabilities).flatMap(({ name, severity }) =>
    ranks.indexOf(severity) >= ranks.indexOf(least) ? [`${name}: ${severity}`] : [],
  )
}

const parsed = (text) => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isOfRegistry = (resolved) => resolved === undefined || resolved.startsWith('https://registry.npmjs.org/')

/** What in a lock file would let other bytes in than those that were looked at: a package without its digest, or from elsewhere. */
export const faultsOfLock = (text) =>
  Object.entries(JSON.parse(text).packages).flatMap(([place, { integrity, resolved, link }]) => {
    if (place === '') return []
    if (link === true || !isOfRegistry(resolved)) return [`${place}: not from registry.npmjs.org`]
    return integrity?.startsWith('sha512-') === true ? [] : [`${place}: no sha512`]
  })
