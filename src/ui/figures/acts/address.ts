// The acts behind a figure have their own address, beside the figures that they were opened from: never a name.
import { serviceDay } from '#domain/time.ts'
import type { Period } from '#domain/time.ts'

/** `period`: the days that the acts are of; absent, those of the room. */
export type AskedActs = { readonly code: string; readonly period?: Period }

/** Reads `actes=…&jours=…_…`; nothing where no acts are asked for. Days that are none are left out. */
export const readActs = (search: string): AskedActs | undefined => {
  const asked = new URLSearchParams(search)
  const code = asked.get('actes')
  if (code === null || code === '') return undefined
  const [from, to] = (asked.get('jours') ?? '').split('_').map(serviceDay)
  return from === undefined || to === undefined || to < from ? { code } : { code, period: { from, to } }
}

/** The address of the room without the acts: where they were opened from. */
export const withoutActs = (search: string): string => {
  const asked = new URLSearchParams(search)
  asked.delete('actes')
  asked.delete('jours')
  return `/bilan${asked.size === 0 ? '' : `?${asked.toString()}`}`
}

/** What follows the address of where the acts were opened from: it is the same with the acts and without. */
export const searchBelow = (search: string): string => withoutActs(search).split('?')[1] ?? ''

/** The address of the acts behind a figure, opened from here. */
export const writeActs = (search: string, { code, period }: AskedActs): string => {
  const asked = new URLSearchParams(searchBelow(search))
  asked.set('actes', code)
  if (period !== undefined) asked.set('jours', `${period.from}_${period.to}`)
  return `/bilan?${asked.toString()}`
}
