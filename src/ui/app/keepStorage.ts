import type { OpenRegister } from '#desk/ports.ts'

/** Asks the browser never to clear the register to make room; what it answered stands in the diagnostic. A demonstration may go. */
export const keepStorage = ({ demo }: Pick<OpenRegister, 'demo'>): void => {
  if (!demo && 'storage' in navigator) void navigator.storage.persist().catch(() => undefined)
}
