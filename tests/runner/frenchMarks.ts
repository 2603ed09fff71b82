// French typography: what stands before ; : ? ! % » and after «, is never parted from them by the end of a line. The sources keep the space that
// a keyboard writes. The built app has one that does not break: narrow before ; ? !, whole elsewhere, as the Imprimerie nationale sets it (the
// narrow one is so narrow in our letters that a printed page read back as text has lost it: "Responsable:").
import { parseSync, Visitor } from 'vite'
import type { Plugin } from 'vite'

const bound = (text: string): string => text.replaceAll(/ (?=[:%»])/g, '\u00a0').replaceAll('« ', '«\u00a0').replaceAll(/ (?=[;?!])/g, '\u202f')

const isBound = / [:;?!%»]|« /

/** A module with its marks bound in what it says, not in its code: as long as it was, so that a source map still holds. */
export const bindMarks = (code: string): string => {
  const said: (readonly [from: number, to: number])[] = []
  new Visitor({
    Literal: ({ start, end, value }) => {
      // What compares a sentence would meet another one in the built app.
      if (value instanceof RegExp && isBound.test(value.source)) throw new Error(`a pattern looks for a mark that is bound: ${value.source}`)
      if (typeof value === 'string') said.push([start, end])
    },
    TemplateElement: ({ start, end }) => { said.push([start, end]) },
  }).visit(parseSync('words.ts', code).program)
  return said.reduce((text, [from, to]) => text.slice(0, from) + bound(text.slice(from, to)) + text.slice(to), code)
}

/** Files of the exports are left alone: other programs compare their headers. */
export const frenchMarks: Plugin = {
  name: 'french-marks',
  apply: 'build',
  transform: { filter: { id: /\/src\/ui\/texts\/.*\.ts$/ }, handler: (code) => ({ code: bindMarks(code), map: null }) },
}
