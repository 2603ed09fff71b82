import { backupAtHost } from './backupAtHost.ts'
import type { Ports } from './ports.ts'

type Hourly = { readonly env: Readonly<Record<string, string | undefined>>; readonly clock: Ports['clock']; readonly failed: (says: string) => void }

const hour = 3_600_000

/** Backs the register up into `BACKUP_DIR` now and every hour (sync.md, "Operations"). A failure is said, and the next hour tries again. */
export const startHourlyBackup = ({ env, clock, failed }: Hourly): void => {
  const once = async (): Promise<void> => {
    const { done, says } = await backupAtHost({ args: [], env, now: clock() })
    if (!done) failed(says)
  }
  void once()
  setInterval(() => void once(), hour).unref()
}
