import { activeOfKind } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'

/** The day the printed code was last tried and opened the register: a try that failed says why. Nothing where the journal of accesses no longer tells (metier.md §8). */
export const lastDrillOn = (register: Register): ServiceDay | undefined =>
  activeOfKind(register, 'accessNoted').filter(({ secret }) => secret?.what === 'recoveryTried' && secret.detail === undefined).map(({ day }) => day).toSorted().at(-1)
