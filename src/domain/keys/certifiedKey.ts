import type { DeviceId } from '#domain/ids.ts'
import { activeOfKind } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'

/**
 * The key that a tablet signs with (raw P-256 point, base64url), as its certificate has it. Nothing for a tablet without one, and for one of
 * which certificates disagree: whoever took the centre's key along could have written the other (decisions/0014).
 */
export const certifiedKey = (register: Register, dev: DeviceId): string | undefined => {
  const keys = new Set(activeOfKind(register, 'deviceEnrolled').flatMap(({ data }) => (data.device === dev ? [data.key] : [])))
  return keys.size === 1 ? [...keys][0] : undefined
}
