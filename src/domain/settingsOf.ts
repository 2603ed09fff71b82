import { byStamp } from '#domain/facts/order.ts'
import { activeOfKind } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { initialSettings } from '#domain/settings.ts'
import type { Settings } from '#domain/settings.ts'

/** The settings in force: for each of them, the change with the latest stamp. */
export const settingsOf = (register: Register): Settings =>
  activeOfKind(register, 'settingsChanged')
    .toSorted(byStamp)
    .reduce<Settings>((before, fact) => ({ ...before, ...fact.secret }), initialSettings)
