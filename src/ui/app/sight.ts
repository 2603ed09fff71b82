// The focus and the scrolls of what is on screen, by their place in it: neither a name nor a word of a person is read.

/** By the place among the controls of the layer on top, and by the way down from the body. */
export type Sight = { readonly focus: number; readonly scrolls: readonly (readonly [path: string, top: number])[] }

const controls = 'input, select, textarea, button, a[href]'

const topOf = (page: Document): ParentNode => [...page.querySelectorAll('dialog[open]')].at(-1) ?? page.querySelector('main') ?? page

// The line that says a form is resumed comes with its return: counted, its key would put the focus one field too early.
const controlsOf = (page: Document): readonly HTMLElement[] =>
  [...topOf(page).querySelectorAll<HTMLElement>(controls)].filter((control) => control.closest('[data-resumed]') === null)

// Where nothing was being typed, whoever comes back begins with the search.
const isWorth = (control: Element | null): boolean => control?.closest('dialog') !== null || control.matches('input, select, textarea')

/** The place of the focus among the controls of the layer on top; -1 where none has it, or nobody would miss it. */
export const focusIn = (page: Document): number => {
  if (!isWorth(page.activeElement)) return -1
  return controlsOf(page).findIndex((control) => control === page.activeElement)
}

const pathOf = (box: Element): string => {
  const path: number[] = []
  for (let at: Element | null = box; at?.parentElement; at = at.parentElement) path.unshift([...at.parentElement.children].indexOf(at))
  return path.join('.')
}

const boxAt = (path: string): Element | undefined =>
  path.split('.').reduce<Element | undefined>((box, place) => box?.children[Number(place)], document.documentElement)

const boxes = new Set<Element>()

/** Notes a box that was scrolled. */
export const noteScroll = (target: EventTarget | null): void => {
  if (target instanceof Element) boxes.add(target)
}

/** Where the boxes that were scrolled stand. */
export const scrollsIn = (page: Document): Sight['scrolls'] => {
  for (const box of boxes) if (!page.contains(box)) boxes.delete(box)
  return [...boxes].map((box) => [pathOf(box), Math.round(box.scrollTop)] as const)
}

const isSight = (read: unknown): read is Sight =>
  typeof read === 'object' && read !== null && 'focus' in read && typeof read.focus === 'number' && 'scrolls' in read && Array.isArray(read.scrolls)

const put = ({ focus, scrolls }: Sight): void => {
  for (const [path, top] of scrolls) {
    const box = boxAt(path)
    if (box !== undefined && box.scrollTop !== top) box.scrollTop = top
  }
  const control = controlsOf(document)[focus]
  if (control === undefined || control === document.activeElement) return
  control.focus({ preventScroll: true })
  control.scrollIntoView({ block: 'nearest' })
}

// What was open comes back in a few frames; each look is shorter than a frame. In ms.
const looks = [50, 150, 400, 900]

/** Gives the focus and the scrolls back as what was open comes; gives the way to stop. */
export const giveBack = (sight: unknown): (() => void) => {
  if (!isSight(sight)) return () => undefined
  const timers = looks.map((ms) => setTimeout(() => put(sight), ms))
  return () => {
    for (const timer of timers) clearTimeout(timer)
  }
}
