const codes = new Set<unknown>(['SQLITE_FULL', 'ENOSPC', 'EDQUOT', '53100'])

/** Whether a write failed for want of room on the endpoint's disk: answered by 507, and nothing of it is stored. */
export const isFull = (reason: unknown): boolean => reason instanceof Error && 'code' in reason && codes.has(reason.code)
