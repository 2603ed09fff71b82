// Parts of the screen that come when they are first asked for, so that the desk opens without them.
import { lazy } from 'react'
import type { ComponentType } from 'react'

const loads = new Set<() => Promise<unknown>>()

/** A part that comes when it is first shown. Call it once a module, where the part is used. */
export const later = <Props,>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> => {
  loads.add(load)
  return lazy(async () => ({ default: await load() }))
}

/** The same for words that are no part of the screen until somebody asks for them. */
export const bringToo = (load: () => Promise<unknown>): void => {
  loads.add(load)
}

/** Brings in every part, and those that they bring in turn: when another version comes, the files of this one will be gone. */
export const loadEverything = async (): Promise<void> => {
  for (let known = 0; known < loads.size; ) {
    known = loads.size
    await Promise.all([...loads].map((load) => load()))
  }
}
