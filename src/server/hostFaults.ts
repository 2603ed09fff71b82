// What goes wrong at the host before it goes wrong at the desk (sync.md, "Operations").
import { readdirSync, statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { HostFault, Ports } from './ports.ts'

type Host = { readonly folder: string; readonly backups: string | undefined; readonly clock: Ports['clock'] }

const twoHours = 2 * 3_600_000

const isNearlyFull = (folder: string): boolean => {
  const { bavail, blocks } = statfsSync(folder)
  return bavail < blocks * 0.05
}

// A backup under way bears another name until it is whole.
const lastBackup = (folder: string): number =>
  Math.max(0, ...readdirSync(folder).filter((name) => !name.endsWith('.partial')).map((name) => statSync(join(folder, name)).mtimeMs))

const answersOr = (ask: () => boolean): boolean => {
  try {
    return ask()
  } catch {
    return true
  }
}

/** Looks at the disk and at the backups, where there are to be any; the first one has two hours. What cannot be looked at is a fault. */
export const createHostFaults = ({ folder, backups, clock }: Host): NonNullable<Ports['hostFaults']> => {
  const since = clock()
  const isLate = (where: string): boolean => clock() - Math.max(since, lastBackup(where)) > twoHours
  return () => {
    const faults: HostFault[] = []
    if (answersOr(() => isNearlyFull(folder))) faults.push('disk')
    if (backups !== undefined && answersOr(() => isLate(backups))) faults.push('backup')
    return Promise.resolve(faults)
  }
}
