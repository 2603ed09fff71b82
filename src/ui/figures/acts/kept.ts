// Where a list of acts was left, for whoever comes back from a file: what was typed, how it is laid out, how far down. Gone when the desk closes.
import type { Kind } from '#domain/facts/kinds.ts'
import { onClosing } from '#ui/app/forgetting.ts'

export type Filter = { readonly name: string; readonly kind: Kind | ''; readonly day: string; readonly by: 'day' | 'person'; readonly list: 'counted' | 'apart' }

export type Kept = { readonly filter: Filter; readonly top: number }

const places = new Map<string, Kept>()
onClosing(() => places.clear())

const everything: Filter = { name: '', kind: '', day: '', by: 'day', list: 'counted' }

/** How a list was left, by its desk and address. */
export const keptAt = (place: string): Kept => places.get(place) ?? { filter: everything, top: 0 }

export const keepAt = (place: string, part: Partial<Kept>): void => void places.set(place, { ...keptAt(place), ...part })

/** The list was closed, not left for a file: opened again, it begins anew. */
export const dropAt = (place: string): void => void places.delete(place)
