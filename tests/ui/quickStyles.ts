// Roles and names ask of every element, and of all around it, whether it is shown. jsdom answers by trying every rule of its sheet on each: a third
// of the time of these tests. The sheet speaks of a tag and of four attributes: its answer for one such element is true of all of them.
const own = globalThis.getComputedStyle.bind(globalThis)

const shown = new Map<string, string>()

const keyOf = (element: Element): string =>
  ['hidden', 'open', 'popover', 'type'].map((name) => element.getAttribute(name) ?? '-').concat(element.namespaceURI ?? '', element.localName).join('|')

const displayOf = (element: Element): string => {
  // A summary is shown by where it stands, and a style of its own says the last word.
  if (element.localName === 'summary' || element.hasAttribute('style')) return own(element).display
  const key = keyOf(element)
  const known = shown.get(key) ?? own(element).display
  shown.set(key, known)
  return known
}

// What comes down from those around: the sheet says it of a hidden part of a table alone.
const isTouched = (element: Element): boolean =>
  /visibility|pointer-events/.test(element.getAttribute('style') ?? '') || (element.hasAttribute('hidden') && /^(?:t|col)/.test(element.localName))

const comesDown = (element: Element | null): boolean => element !== null && (isTouched(element) || comesDown(element.parentElement))

const answers = new Map<PropertyKey, (element: Element) => string>([
  ['display', displayOf],
  ['visibility', (element) => (comesDown(element) ? own(element).visibility : 'visible')],
  ['pointerEvents', (element) => (comesDown(element) ? own(element).pointerEvents : 'auto')],
])

// Only what is asked for is worked out.
const blank = own(document.createElement('i'))

const styleOf = (element: Element): CSSStyleDeclaration => {
  const valueOf = (name: string): string => answers.get(name)?.(element) ?? own(element).getPropertyValue(name)
  return new Proxy(blank, {
    get: (_, name): unknown => (name === 'getPropertyValue' ? valueOf : answers.get(name)?.(element) ?? Reflect.get(own(element), name)),
  })
}

/** Answers at once what jsdom would answer; a page with sheets of its own is jsdom's affair. */
export const quickStyle: typeof getComputedStyle = (element, pseudo) =>
  pseudo === undefined && document.styleSheets.length === 0 ? styleOf(element) : own(element, pseudo)

/** What jsdom itself says. */
export const slowStyle = own
