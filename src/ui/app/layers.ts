// Which form or file stands open over a desk, so that it can be opened again after a kill (desk.md §4). By words of the program and
// opaque ids: watchPlace.ts writes it down, sealed.
import { useEffect, useState } from 'react'
import { useDeskKey } from '#ui/app/standing.ts'

const open = new Map<string, string>()
const offered = new Map<string, string>()
const onOffers = new Set<() => void>()
const onNotes = new Set<() => void>()

/** What stands open over a desk, by the name of its place. */
export const openLayers = (desk: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...open].filter(([key]) => key.startsWith(`${desk} `)).map(([key, layer]) => [key.slice(desk.length + 1), layer]))

/** Opens again what stood open; whatever is not on screen yet finds it when it comes. */
export const offerLayers = (desk: string, layers: Readonly<Record<string, string>>): void => {
  for (const [name, layer] of Object.entries(layers)) offered.set(`${desk} ${name}`, layer)
  for (const listener of onOffers) listener()
}

/** Somebody has begun to work: nothing opens by itself any more. */
export const withdrawOffers = (): void => offered.clear()

const heard = (listeners: Set<() => void>, listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Tells of each layer that opens or closes; gives the way to stop. */
export const onLayer = (listener: () => void): (() => void) => heard(onNotes, listener)

const note = (key: string, layer: string | undefined): void => {
  if (open.get(key) === layer) return
  if (layer === undefined) open.delete(key)
  else open.set(key, layer)
  for (const listener of onNotes) listener()
}

/** The layer that is open in a place of the desk, in place of a state of the screen's own. `known`: reads its word, a function of the module. */
export const useLayer = <Layer extends string>(name: string, known: (word: string) => Layer | undefined): readonly [Layer | undefined, (layer: Layer | undefined) => void] => {
  const key = `${useDeskKey()} ${name}`
  const [layer, show] = useState(() => known(offered.get(key) ?? ''))
  useEffect(() => heard(onOffers, () => {
    const again = known(offered.get(key) ?? '')
    if (again !== undefined) show(again)
  }), [key, known])
  useEffect(() => {
    note(key, layer)
    return () => note(key, undefined)
  }, [key, layer])
  return [layer, show]
}
