// The hybrid clock: a stamp that no tablet's clock can block or move backwards (sync.md, "Clocks").
import type { Brand } from '#kernel/brand.ts'

/** 12 hex digits of ms UTC, a dash, 4 of a counter: sorts as text. */
export type Hlc = Brand<string, 'Hlc'>

const hex = (n: number, width: number): string => n.toString(16).padStart(width, '0')
const write = (ms: number, count: number): Hlc => `${hex(ms, 12)}-${hex(count, 4)}` as Hlc
const latest = 0xffff_ffff_ffff
const whole = (ms: number): number => Math.min(Math.max(Math.floor(ms), 0), latest)

/** Reads a stamp; gives nothing for a text of another form. */
export const parseHlc = (text: string): Hlc | undefined =>
  /^[0-9a-f]{12}-[0-9a-f]{4}$/.test(text) ? (text as Hlc) : undefined

/** The instant in a stamp, ms UTC. */
export const hlcMs = (hlc: Hlc): number => parseInt(hlc.slice(0, 12), 16)

const counterOf = (hlc: Hlc): number => parseInt(hlc.slice(13), 16)

/** The stamp of the first act ever. */
export const firstHlc = (ms: number): Hlc => write(whole(ms), 0)

/** The stamp after `last` at an instant: never below it, and a full counter moves on by 1 ms. Refuses nothing. */
export const nextHlc = (last: Hlc, ms: number): Hlc => {
  if (whole(ms) > hlcMs(last)) return write(whole(ms), 0)
  if (counterOf(last) < 0xffff) return write(hlcMs(last), counterOf(last) + 1)
  // The end of all stamps, which only a forged one reaches: it stays.
  return hlcMs(last) < latest ? write(hlcMs(last) + 1, 0) : last
}
