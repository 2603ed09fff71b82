const ways: readonly object[] = [window, navigator, HTMLElement.prototype, HTMLAnchorElement.prototype]

// The functions of the window are accessors over a table of vitest's own: what they give tells whether they changed, not how they are defined.
const standing = () =>
  ways.map((at) =>
    Object.entries(Object.getOwnPropertyDescriptors(at)).map(([name, how]) => ({ name, how, gives: (at === window ? Reflect.get(at, name) : how.value) as unknown })),
  )

/**
 * Remembers the window as it stands and gives what puts it back: files share one process and one window (vite.config.ts), and what a
 * test puts there (a print that counts, a share sheet that is closed) must not be seen by the next.
 */
export const sameWindow = (): (() => void) => {
  const before = standing()
  return () => {
    standing().forEach((now, index) => {
      const at = ways[index] ?? {}
      const then = new Map(before[index]?.map((one) => [one.name, one]))
      for (const { name, how, gives } of now) {
        const was = then.get(name)
        if (was === undefined) Reflect.deleteProperty(at, name)
        else if (typeof was.gives === 'function' && gives !== was.gives) Reflect.set(at, name, was.gives)
        else if (how.get !== was.how.get) Object.defineProperty(at, name, was.how)
      }
    })
  }
}
