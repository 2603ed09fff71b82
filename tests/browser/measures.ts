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

// In the lists of the Accueil a fact may end in an ellipsis: the row opens the card, which says it whole.
const factsOfAccueil = ['Récents', 'Habitués et récents', 'Les 8 premières personnes', 'Présents aujourd’hui'].map((name) => `[aria-label="${name}"] *`).join(', ')

/** Text that a box cuts: it overflows a parent that hides the rest, or the edge of the screen, and nothing scrolls to it. */
export const cutText = (page: Page): Promise<readonly string[]> =>
  page.evaluate((mayEnd) => {
    type Span = { readonly from: number; readonly to: number }
    // A line's box is higher than its letters by a few px.
    const isCut = ({ from, to }: Span, within: Span): boolean => from < within.from - 4 || to > within.to + 4
    const across = ({ left, right }: DOMRect): Span => ({ from: left, to: right })
    const down = ({ top, bottom }: DOMRect): Span => ({ from: top, to: bottom })
    const boxesAround = (one: Element | null): readonly Element[] =>
      one === null || one === document.body || one.matches('dialog, [popover]') ? [] : [one, ...boxesAround(one.parentElement)]
    const cutAlong = (rect: DOMRect, from: Element, axis: 'X' | 'Y'): boolean => {
      const span = axis === 'X' ? across : down
      let seen = span(rect)
      for (const box of boxesAround(from)) {
        const overflow = getComputedStyle(box)[`overflow${axis}`]
        const edges = span(box.getBoundingClientRect())
        if (/hidden|clip/.test(overflow) && isCut(seen, edges)) return true
        if (/auto|scroll/.test(overflow)) seen = edges
      }
      return axis === 'X' && isCut(seen, { from: 0, to: innerWidth })
    }
    const isHidden = (one: Element | null): boolean => one !== null && (getComputedStyle(one).clipPath !== 'none' || isHidden(one.parentElement))
    const isSeen = (one: Element): boolean => one.checkVisibility() && one.closest('svg') === null && !isHidden(one)
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
      if (rectsOf(node).some((rect) => cutAlong(rect, holder, 'X') || cutAlong(rect, holder, 'Y'))) faults.push(`${text} (${holder.className})`)
    }
    return faults
  }, factsOfAccueil)

/** Words printed over other words, inside one box that scrolls: what lies under a bar that stays is no fault. */
export const overlaps = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    type Word = { readonly text: string; readonly rect: DOMRect; readonly box: Element | null }
    const stays = (one: Element): boolean => /auto|scroll/.test(getComputedStyle(one).overflowY) || /sticky|fixed/.test(getComputedStyle(one).position)
    const boxOf = (from: Element): Element | null => {
      for (let one: Element | null = from; one !== null; one = one.parentElement) if (stays(one)) return one
      return null
    }
    const isSeen = (one: Element): boolean => {
      for (let box: Element | null = one; box !== null; box = box.parentElement) if (getComputedStyle(box).clipPath !== 'none') return false
      return one.checkVisibility() && one.closest('svg') === null
    }
    const within = [...document.querySelectorAll('dialog[open], [popover]:popover-open')].at(-1) ?? document.body
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT)
    const words: Word[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const holder = node.parentElement
      if (holder === null || (node.textContent ?? '').trim() === '' || !isSeen(holder)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      words.push(...[...range.getClientRects()].map((rect) => ({ text: (node.textContent ?? '').slice(0, 40), rect, box: boxOf(holder) })))
    }
    const shared = (a: DOMRect, b: DOMRect): readonly [number, number] =>
      [Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)]
    const meet = (a: Word, b: Word): boolean => a.box === b.box && a.text !== b.text && shared(a.rect, b.rect).every((px) => px > 6)
    return words.flatMap((one, place) => words.slice(place + 1).filter((other) => meet(one, other)).map((other) => `${one.text} / ${other.text}`))
  })

const measures = { smallTargets, smallText, sideways, cutText, overlaps }

/** No fault at the size at hand; `where` names the place in what a failure says. */
export const expectReachable = async (page: Page, where: string): Promise<void> => {
  for (const [name, measure] of Object.entries(measures)) expect.soft(await measure(page), `${name}, ${where}`).toEqual([])
}
