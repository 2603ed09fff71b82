// The little of XML that a workbook is made of (ECMA-376, part 1): elements, attributes, text. No DTD: with none, there is no entity to expand.

/** An element that opens, without its prefix, with its attributes as they stand. */
export type Opening = { readonly is: 'open'; readonly name: string; readonly attributes: string; readonly empty: boolean }

/** An element that opens or closes, or the text between two. */
export type Token =
  | Opening
  | { readonly is: 'close'; readonly name: string }
  | { readonly is: 'text'; readonly text: string }

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

const codePoint = (code: number): string => (code <= 0x10_ff_ff ? String.fromCodePoint(code) : '\ufffd')

const entity = (whole: string, name: string): string => {
  if (name.startsWith('#x')) return codePoint(Number.parseInt(name.slice(2), 16))
  if (name.startsWith('#')) return codePoint(Number.parseInt(name.slice(1), 10))
  return entities[name] ?? whole
}

const unescaped = (text: string): string =>
  text.includes('&') ? text.replaceAll(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|\w{2,4});/g, entity) : text

// What is never closed goes to the end of the text: looked for from each beginning, its end would be looked for as often.
const plainText = (xml: string): string =>
  xml
    .replaceAll(/<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)/g, '')
    .replaceAll(/<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/g, (_, text: string) => escapeText(text))

const pattern = /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g

/** Goes through a part of a workbook, tag by tag. */
export function* tokens(xml: string): Generator<Token, void, void> {
  for (const [, slash, name, attributes, end, text] of plainText(xml).matchAll(pattern)) {
    if (text !== undefined) yield { is: 'text', text: unescaped(text) }
    else if (slash === '/') yield { is: 'close', name: name ?? '' }
    else yield { is: 'open', name: name ?? '', attributes: attributes ?? '', empty: end === '/' }
  }
}

/** The elements that open, in order: enough where the text between them says nothing. */
export const openings = (xml: string): readonly Opening[] => [...tokens(xml)].filter((token) => token.is === 'open')

/** The value of an attribute, its prefix left out of account; nothing where there is none. */
export const attribute = (attributes: string, name: string): string | undefined => {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return found === null ? undefined : unescaped(found[1] ?? found[2] ?? '')
}

/** Text as it may stand between two tags, or in an attribute between double quotes. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
