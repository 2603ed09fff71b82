import { ok } from '#kernel/result.ts'
import type { Decide } from '#desk/ports.ts'

/** Notes that something left the tablet: what, and under which file name (metier.md §8). Refuses nothing. */
export const noteExport = ({ what, file }: { readonly what: string; readonly file: string }): Decide => () =>
  ok([{ kind: 'exported', data: {}, secret: { what, file } }])
