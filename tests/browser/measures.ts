// What a finger and tired eyes need (desk.md §5), measured on the page as it stands; each answer is a list of faults.
import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'

/** What the Tab key reaches, and is less than 48 by 48 px: with its label, or with the room drawn around it. */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const least = 47.5
    const isShown = (one: Element): boolean => one.checkVisibility({ visibilityProperty: true }) && getComputedStyle(one).clipPath === 'none'
    const isReached = (one: Element): boolean => one instanceof HTMLElement && one.tabIndex >= 0 && !one.matches(':disabled')
    const labelsOf = (one: Element): readonly Element[] => (one instanceof HTMLInputElement ? [...(one.labels ?? [])] : [])
    const rooms = (one: Element): readonly (readonly [number, number])[] =>
      ['::before', '::after'].map((pseudo) => getComputedStyle(one, pseudo)).map(({ width, height }) => [parseFloat(width), parseFloat(height)] as const)
    const boxes = (one: Element): readonly (readonly [number, number])[] =>
      [one, ...labelsOf(one)].map((box) => box.getBoundingClientRect()).map(({ width, height }) => [width, height] as const)
    const isLarge = ([width, height]: readonly [number, number]): boolean => width >= least && height >= least
    const within = document.querySelector('dialog[open]') ?? document.body
    const aimed = 'a[href], button, input, select, textarea, summary, [tabindex]'
    return [...within.querySelectorAll(aimed)]
      .filter((one) => isShown(one) && isReached(one))
      .filter((one) => ![...boxes(one), ...rooms(one)].some(isLarge))
      .map((one) => `${one.outerHTML.slice(0, 120)}: ${JSON.stringify(boxes(one))}`)
  })

/** Text below 16 px. */
export const smallText = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const faults: string[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const holder = node.parentElement
      if (holder === null || (node.textContent ?? '').trim() === '' || !holder.checkVisibility()) continue
      const size = parseFloat(getComputedStyle(holder).fontSize)
      if (size < 15.99) faults.push(`${String(size)} px: ${(node.textContent ?? '').slice(0, 60)}`)
    }
    return faults
  })

/** What can be scrolled sideways: the page, or a box in it. A table of figures may in its own box (WCAG 1.4.10 excepts it). */
export const sideways = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const scrolls = (one: Element): boolean => one === document.documentElement || /auto|scroll/.test(getComputedStyle(one).overflowX)
    return [document.documentElement, ...document.body.querySelectorAll('*')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1 && scrolls(one))
      .filter((one) => one.firstElementChild?.tagName !== 'TABLE')
      .map((one) => `${one.tagName} ${one.className}: ${String(one.scrollWidth)} in ${String(one.clientWidth)} px`)
  })

// Runs in the page. A row that is not seen is not laid out: its words would all lie in one corner.
const layOutAll = (): void => {
  if (document.adoptedStyleSheets.length > 0) return
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(':is(li, li > *) { content-visibility: visible !important }')
  document.adoptedStyleSheets = [sheet]
}

// In the lists of the Accueil a fact may end in an ellipsis: the row opens the card, which says it whole.
const factsOfAccueil = ['Récents', 'Habitués et récents', 'Les 8 premières personnes', 'Présents aujourd’hui'].map((name) => `[aria-label="${name}"] *`).join(', ')

// What the page remembers between the two halves of a measure, so that every word asks its boxes once.
type Boxes = { readonly isSeen: (one: Element) => boolean; readonly isCutAt: (rect: DOMRect, from: Element) => boolean }
type Measured = { boxesRead: Boxes }

// Runs in the page.
const readBoxes = (): void => {
  type Span = { readonly from: number; readonly to: number }
  type Edges = Span & { readonly overflow: string }
  // A line's box is higher than its letters by a few px.
  const isCut = ({ from, to }: Span, within: Span): boolean => from < within.from - 4 || to > within.to + 4
  const across = ({ left, right }: DOMRect): Span => ({ from: left, to: right })
  const down = ({ top, bottom }: DOMRect): Span => ({ from: top, to: bottom })
  const boxesAround = (one: Element | null): readonly Element[] =>
    one === null || one === document.body || one.matches('dialog, [popover]') ? [] : [one, ...boxesAround(one.parentElement)]
  const asked = new Map<Element, { readonly X: Edges; readonly Y: Edges; readonly clipped: boolean }>()
  const shapeOf = (one: Element) => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(one)
    const rect = one.getBoundingClientRect()
    return { X: { overflow: overflowX, ...across(rect) }, Y: { overflow: overflowY, ...down(rect) }, clipped: clipPath !== 'none' }
  }
  const shape = (one: Element) => {
    const known = asked.get(one) ?? shapeOf(one)
    asked.set(one, known)
    return known
  }
  const cutAlong = (rect: DOMRect, from: Element, axis: 'X' | 'Y'): boolean => {
    let seen = axis === 'X' ? across(rect) : down(rect)
    for (const box of boxesAround(from)) {
      const edges = shape(box)[axis]
      if (/hidden|clip/.test(edges.overflow) && isCut(seen, edges)) return true
      if (/auto|scroll/.test(edges.overflow)) seen = edges
    }
    return axis === 'X' && isCut(seen, { from: 0, to: innerWidth })
  }
  const isHidden = (one: Element | null): boolean => one !== null && (shape(one).clipped || isHidden(one.parentElement))
  const isSeen = (one: Element): boolean => one.checkVisibility() && one.closest('svg') === null && !isHidden(one)
  Object.assign(window, { boxesRead: { isSeen, isCutAt: (rect, from) => cutAlong(rect, from, 'X') || cutAlong(rect, from, 'Y') } satisfies Boxes })
}

// Runs in the page.
const cutWords = (mayEnd: string): readonly string[] => {
  const { isSeen, isCutAt } = (window as typeof window & Measured).boxesRead
  const mayBeCut = (one: Element): boolean => one.matches(mayEnd) && getComputedStyle(one).textOverflow === 'ellipsis'
  const rectsOf = (node: Node): readonly DOMRect[] => {
    const range = document.createRange()
    range.selectNodeContents(node)
    return [...range.getClientRects()]
  }
  const faults: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const holder = node.parentElement
    const text = (node.textContent ?? '').trim().slice(0, 60)
    if (holder === null || text === '' || !isSeen(holder) || mayBeCut(holder)) continue
    if (rectsOf(node).some((rect) => isCutAt(rect, holder))) faults.push(`${text} (${holder.className})`)
  }
  return faults
}

/** Text that a box cuts: it overflows a parent that hides the rest, or the edge of the screen, and nothing scrolls to it. */
export const cutText = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(layOutAll)
  await page.evaluate(readBoxes)
  return page.evaluate(cutWords, factsOfAccueil)
}

// `box`: a number for each box that scrolls or stays.
type Word = { readonly text: string; readonly left: number; readonly right: number; readonly top: number; readonly bottom: number; readonly box: number }

// Runs in the page.
const wordsSeen = (): readonly Word[] => {
  type Place = { readonly box: number; readonly clipped: boolean }
  const stays = ({ overflowY, position }: CSSStyleDeclaration): boolean => /auto|scroll/.test(overflowY) || /sticky|fixed/.test(position)
  // Every word of a page asks its boxes the same.
  const asked = new Map<Element, Place>()
  const placeOf = (one: Element): Place => {
    const around = one.parentElement === null ? { box: 0, clipped: false } : place(one.parentElement)
    const style = getComputedStyle(one)
    return { box: stays(style) ? asked.size + 1 : around.box, clipped: style.clipPath !== 'none' || around.clipped }
  }
  const place = (one: Element): Place => {
    const known = asked.get(one) ?? placeOf(one)
    asked.set(one, known)
    return known
  }
  const isSeen = (one: Element): boolean => !place(one).clipped && one.checkVisibility() && one.closest('svg') === null
  const within = [...document.querySelectorAll('dialog[open], [popover]:popover-open')].at(-1) ?? document.body
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT)
  const words: Word[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const holder = node.parentElement
    const text = node.textContent ?? ''
    if (holder === null || text.trim() === '' || !isSeen(holder)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    // What ends in an ellipsis is no wider than its box.
    const edge = getComputedStyle(holder).overflowX === 'hidden' ? holder.getBoundingClientRect().right : Infinity
    words.push(...[...range.getClientRects()].map(({ left, right, top, bottom }) => ({ text: text.slice(0, 40), left, right: Math.min(right, edge), top, bottom, box: place(holder).box })))
  }
  return words
}

const shared = (a: Word, b: Word): readonly number[] => [Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)]
const meet = (a: Word, b: Word): boolean => a.box === b.box && a.text !== b.text && shared(a, b).every((px) => px > 6)

/** Words printed over other words, inside one box that scrolls: what lies under a bar that stays is no fault. */
export const overlaps = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(layOutAll)
  // From the top down: what begins below a word, and all after it, cannot lie on it.
  const fromTop = (await page.evaluate(wordsSeen)).toSorted((a, b) => a.top - b.top)
  const faults: string[] = []
  fromTop.forEach((one, at) => {
    for (let next = at + 1; ; next++) {
      const other = fromTop[next]
      if (other === undefined || other.top > one.bottom) return
      if (meet(one, other)) faults.push(`${one.text} / ${other.text}`)
    }
  })
  return faults
}

const measures = { smallTargets, smallText, sideways, cutText, overlaps }

/** No fault at the size at hand; `where` names the place in what a failure says. */
export const expectReachable = async (page: Page, where: string): Promise<void> => {
  const found = await Promise.all(Object.entries(measures).map(async ([name, measure]) => [name, await measure(page)] as const))
  for (const [name, faults] of found) expect.soft(faults, `${name}, ${where}`).toEqual([])
}
