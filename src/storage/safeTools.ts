import type { Scale } from '#desk/ports.ts'
import type { Argon2Cost } from '#protocol/keyring.ts'
import { argon2InWorker, usualCost } from '#storage/argon2.ts'
import type { Argon2 } from '#storage/argon2.ts'
import type { Room } from '#storage/diagnostic.ts'
import type { Chance } from '#storage/foundLog.ts'
import type { Locksmith } from '#storage/keyring.ts'
import type { Engine } from '#storage/logDatabase.ts'
import { usualPinCost } from '#storage/proofs.ts'

/** What a safe works with; the browser's own where absent. */
export type SafeOptions = {
  /** ms UTC. */
  readonly clock?: () => number
  readonly random?: (count: number) => Uint8Array<ArrayBuffer>
  readonly argon2?: Argon2
  readonly argon2Cost?: Argon2Cost
  readonly pinCost?: Argon2Cost
  readonly engine?: Engine
  readonly room?: Room
  /** Told of how large this tablet shows the desk, whenever a start looks at what the tablet holds. */
  readonly showScale?: (scale: Scale) => void
  /** Told then whether it ticks. */
  readonly setSound?: (on: boolean) => void
}

export type SafeTools = Locksmith & Chance & { readonly pinCost: Argon2Cost; readonly engine: Engine | undefined; readonly room: Room | undefined; readonly showScale: (scale: Scale) => void; readonly setSound: ((on: boolean) => void) | undefined }

const browserRoom = (): Room | undefined => ('navigator' in globalThis && 'storage' in navigator ? navigator.storage : undefined)

/** Completes the tools of a safe. */
export const safeTools = (options: SafeOptions): SafeTools => ({
  clock: options.clock ?? Date.now,
  random: options.random ?? ((count) => crypto.getRandomValues(new Uint8Array(count))),
  argon2: options.argon2 ?? argon2InWorker,
  cost: options.argon2Cost ?? usualCost,
  pinCost: options.pinCost ?? usualPinCost,
  engine: options.engine,
  room: options.room ?? browserRoom(),
  showScale: options.showScale ?? (() => undefined),
  setSound: options.setSound,
})
