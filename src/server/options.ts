import { ok, refuse, type Result } from '#kernel/result.ts'

export type Options = { readonly port: number; readonly host: string }
export type OptionRefusal = { readonly option: 'PORT'; readonly given: string }

const isPort = (port: number): boolean => Number.isInteger(port) && port >= 0 && port <= 65_535

/**
 * Reads the environment variables of the README. Without any: port 8080, on the loopback, because a register must not
 * be offered to a network by default. Refuses a port that is no port; 0 lets the system choose a free one.
 */
export const readOptions = (env: Readonly<Record<string, string | undefined>>): Result<Options, OptionRefusal> => {
  const given = env['PORT']?.trim() ?? ''
  const port = given === '' ? 8080 : Number(given)
  if (!isPort(port)) return refuse({ option: 'PORT', given })
  const host = env['HOST']?.trim() ?? ''
  return ok({ port, host: host === '' ? '127.0.0.1' : host })
}
