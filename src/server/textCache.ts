import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'

const deflate = promisify(gzip)
const inflate = promisify(gunzip)

export type TextCache = {
  /** Gives the text of this name, built at most once while it stays. */
  readonly text: (name: string, build: () => Promise<string>) => Promise<string>
  /** Drops those of these names: what they say has been erased. */
  readonly forget: (isGone: (name: string) => boolean) => void
}

type Kept = { readonly small: Promise<Buffer>; size: number }

/** Keeps texts compressed, the last ones used, up to so many bytes; who comes while one is being built waits for the same. */
export const createTextCache = (most = 32_000_000): TextCache => {
  const kept = new Map<string, Kept>()
  let total = 0
  const drop = (name: string): void => {
    total -= kept.get(name)?.size ?? 0
    kept.delete(name)
  }
  const prune = (): void => {
    for (const name of kept.keys()) {
      if (total <= most) return
      drop(name)
    }
  }
  const build = (name: string, making: () => Promise<string>): Kept => {
    const one: Kept = { small: making().then((text) => deflate(text)), size: 0 }
    one.small.then(
      ({ length }) => {
        if (kept.get(name) !== one) return
        one.size = length
        total += length
        prune()
      },
      () => drop(name),
    )
    return one
  }
  return {
    text: async (name, making) => {
      const one = kept.get(name) ?? build(name, making)
      kept.delete(name)
      kept.set(name, one)
      return (await inflate(await one.small)).toString()
    },
    forget: (isGone) => {
      for (const name of [...kept.keys()].filter(isGone)) drop(name)
    },
  }
}
