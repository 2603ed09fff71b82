const day = 86_400_000

/** Days without a verified backup after which the desk says so; a week, as the register's own rhythm. */
export const backupDays = 7

/**
 * Whole days since the last verified backup, or since the register's first act where there was none (ms UTC): what the reminder
 * says. Nothing while there is no need to remind anyone.
 */
export const daysWithoutBackup = ({ last, first, now }: { readonly last: number | undefined; readonly first: number; readonly now: number }): number | undefined => {
  const days = Math.floor((now - (last ?? first)) / day)
  return days >= backupDays ? days : undefined
}

/** Says whether the folder's backup of the day is still to be made: none was made since so many hours (ms UTC). */
export const isBackupDue = (last: number | undefined, now: number): boolean => last === undefined || now < last || now - last >= 20 * 3_600_000
