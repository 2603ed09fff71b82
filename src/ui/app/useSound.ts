// Whether this tablet ticks at an act (desk.md §5): an extra that nobody needs, off until somebody asks for it. It says nothing that the
// bar does not say. `prefers-reduced-motion` does not silence it: it speaks of what moves, and here somebody has asked for a sound.
import { create } from 'zustand'
import type { Tick, Ticker } from '#ui/app/createTicker.ts'
import { codeSoon } from '#ui/app/later.ts'

type Keep = (on: boolean) => Promise<boolean>
type Heard = { readonly on: boolean; readonly keep: Keep }

const speaker = codeSoon(async (): Promise<Ticker> => (await import('#ui/app/createTicker.ts')).createTicker())

export const useSound = create<Heard>(() => ({ on: false, keep: async () => Promise.resolve(false) }))

// An iPad lets a page sound from a finger's own event only, and stops it when the tablet sleeps.
const wake = (): void => speaker.here()?.wake()

/** From now on this tablet ticks, or no longer. */
export const setSound = (on: boolean): void => {
  useSound.setState({ on })
  for (const touch of ['pointerup', 'keydown'] as const) {
    if (on) addEventListener(touch, wake, true)
    else removeEventListener(touch, wake, true)
  }
}

/** Whoever writes down what is chosen. */
export const keepSoundBy = (keep: Keep): void => useSound.setState({ keep })

/** Ticks, where this tablet was asked to. No tap waits for it, and one that does not come is not told. */
export const tick = (what: Tick): void => {
  if (useSound.getState().on) void speaker.bring().then(({ play }) => play(what)).catch(() => undefined)
}

/** Sets the sound, to be heard at once, and keeps that for the next starts; says whether it could be kept. */
export const chooseSound = (on: boolean): Promise<boolean> => {
  setSound(on)
  tick('done')
  return useSound.getState().keep(on)
}
