import { execFile } from 'node:child_process'

type Hourly = {
  /** The built `npm run backup`. */
  readonly program: string
  readonly env: NodeJS.ProcessEnv
  readonly failed: (says: string) => void
}

const hour = 3_600_000

/**
 * Backs the register up into `BACKUP_DIR` now and every hour (sync.md, "Operations"), in a process of its own: copying a hundred
 * thousand facts takes seconds, during which this one must answer. A failure is said, and the next hour tries again.
 */
export const startHourlyBackup = ({ program, env, failed }: Hourly): void => {
  const once = (): void => {
    execFile(process.execPath, [program], { env }, (error, _said, complaint) => { if (error !== null) failed(complaint.trim()) })
  }
  once()
  setInterval(once, hour).unref()
}
