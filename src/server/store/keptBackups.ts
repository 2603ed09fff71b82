// Which backups of a folder stay: the last of each of 48 hours and of each of 30 days, so that whoever is erased is gone from every
// one a month later (sync.md, "Erasure and retention").

const named = /^boussole-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.db$/

/** The name of a backup made at an instant, ms UTC. */
export const backupName = (now: number): string => `boussole-${new Date(now).toISOString().slice(0, 19).replaceAll(':', '-')}Z.db`

const lastOfEach = (names: readonly string[], length: number, most: number): readonly string[] => {
  const last = new Map(names.map((name) => [name.slice(0, length), name]))
  return [...last.values()].slice(-most)
}

const month = 30 * 24 * 3_600_000
const [dayLength, hourLength] = ['boussole-2025-03-05'.length, 'boussole-2025-03-05T09'.length]

/** Those of a folder's files that may go: backups only, whatever else lies there. */
export const outdatedBackups = (files: readonly string[], now: number): readonly string[] => {
  const names = files.filter((file) => named.test(file)).toSorted()
  const young = names.filter((name) => name >= backupName(now - month))
  const kept = new Set([...lastOfEach(young, hourLength, 48), ...lastOfEach(young, dayLength, 30)])
  return names.filter((name) => !kept.has(name))
}
