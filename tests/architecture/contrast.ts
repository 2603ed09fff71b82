export type Tokens = ReadonlyMap<string, string>

const luminance = (colour: string): number => {
  const channel = (start: number): number => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

/** The ratio of WCAG 2.2 between two colours written `#rrggbb`, from 1 to 21. */
export const ratio = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const declarations = (block: string): Tokens =>
  new Map([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((found) => [String(found[1]), String(found[2]).trim()]))

const resolved = (tokens: Tokens): Tokens =>
  new Map([...tokens].map(([name, value]) => [name, tokens.get(/^var\(--([\w-]+)\)$/.exec(value)?.[1] ?? '') ?? value]))

/** The colours of each block of the style sheet that sets `--bg`, by its selector. */
export const themes = (css: string): ReadonlyMap<string, Tokens> => {
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\//g, '')
  const blocks = [...bare.matchAll(/([^{};]+)\{([^{}]*--bg:[^{}]*)\}/g)]
  return new Map(blocks.map((found) => [String(found[1]).trim().replaceAll(/\s+/g, ' '), resolved(declarations(String(found[2])))]))
}

const onEach = (front: string, backs: readonly string[], least: number) => backs.map((back) => ({ front, back, least }))
const papers = ['bg', 'surface', 'sunken']
const tints = ['accent-soft', 'ok-soft', 'warn-soft', 'bad-soft', 'info-soft']

// desk.md §6 and looks: 7:1 for text, 3:1 for lines, focus and needle. Muted text does not stand on tints.
const pairs = [
  ...onEach('text', [...papers, ...tints], 7),
  ...onEach('muted', papers, 7),
  ...['accent', 'ok', 'warn', 'bad', 'info'].flatMap((name) => onEach(name, ['bg', 'surface', `${name}-soft`], 7)),
  ...onEach('on-accent', ['accent'], 7),
  ...onEach('rail-text', ['rail'], 7),
  ...onEach('rail-here-text', ['rail-here'], 7),
  ...onEach('line', papers, 3),
  ...onEach('focus', papers, 3),
  ...onEach('needle', ['bg', 'surface', 'accent-soft'], 3),
  ...onEach('rail-focus', ['rail'], 3),
]

/** The pairs of colours of a theme that cannot be told apart well enough, or are not there. */
export const contrast = (theme: string, tokens: Tokens): readonly string[] =>
  pairs.flatMap(({ front, back, least }) => {
    const [one, other] = [tokens.get(front) ?? '', tokens.get(back) ?? '']
    if (!/^#[0-9a-f]{6}$/i.test(one) || !/^#[0-9a-f]{6}$/i.test(other)) return [`${theme}: --${front} or --${back} is no #rrggbb`]
    const found = ratio(one, other)
    return found >= least ? [] : [`${theme}: --${front} on --${back} is ${found.toFixed(2)}, ${String(least)} at least`]
  })
