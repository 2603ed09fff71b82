import { useLastError } from '#ui/app/useLastError.ts'
import type { Surroundings } from '#ui/settings/diagnosis.ts'
import { settings } from '#ui/texts/settings.ts'

const workerState = async (): Promise<Surroundings['worker']> => {
  const registration = 'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistration() : undefined
  if (registration === undefined) return 'none'
  if (registration.waiting !== null) return 'waiting'
  return registration.active === null ? 'installing' : 'active'
}

const version: unknown = import.meta.env['VITE_VERSION']

/** What the browser says around the register. */
export const surroundings = async (): Promise<Surroundings> => {
  const { error } = useLastError.getState()
  return {
    version: typeof version === 'string' ? version : settings.diagnostic.unknownVersion,
    worker: await workerState(),
    secure: window.isSecureContext,
    installed: window.matchMedia('(display-mode: standalone)').matches,
    bug: error === undefined ? undefined : `${error.name}, ${new Date(error.at).toISOString()}`,
  }
}
