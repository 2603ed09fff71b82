// What the endpoint is made of: everything that tests and the simulation put in the place of the world.
import type { Assets } from './assets.ts'
import type { Store } from './store.ts'

/** One line of the log: what was asked and how it went. Never a name, never a body. */
export type LogLine = { readonly [word: string]: string | number | undefined }
export type Log = (line: LogLine) => void

/** Why the host is not well, though it answers. */
export type HostFault = 'disk' | 'backup'

export type Ports = {
  readonly store: Store
  /** ms UTC. */
  readonly clock: () => number
  /** So many random bytes. */
  readonly random: (bytes: number) => Uint8Array
  /** Only this computer can reach the endpoint: the first centre is then declared without a code. */
  readonly loopback: boolean
  /** Asked for once, when a centre is declared from elsewhere; nobody can declare one where it is absent. */
  readonly setupCode: string | undefined
  readonly log: Log
  /** Ends the streams when the endpoint closes. */
  readonly closing?: AbortSignal
  readonly hostFaults?: () => Promise<readonly HostFault[]>
}

export type Parts = Ports & { readonly assets: Assets }
