// A desk worked by keyboard alone: after each key the focus is looked at.
import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'

/** What is wrong with the place of the focus: nowhere, without a ring, out of sight or under something. */
const focusFault = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    if (at === null || at === document.body) return 'nowhere'
    const isRing = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration): boolean => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
    // A row wears the ring of the name that opens it, the search line that of its field.
    const rings = [getComputedStyle(at), getComputedStyle(at, '::after'), getComputedStyle(at.parentElement ?? at)].some(isRing)
    const { left, top, width, height } = at.getBoundingClientRect()
    const over = document.elementFromPoint(left + width / 2, top + Math.min(height, 24) / 2)
    const isInSight = over !== null && (at.contains(over) || over.contains(at))
    const fault = [[rings, 'without a ring'], [isInSight, 'out of sight']].find(([holds]) => holds === false)
    return fault === undefined ? '' : `${String(fault[1])}: ${at.tagName} ${at.getAttribute('aria-label') ?? at.textContent}`
  })

// Looked at once, and waited for only where that is not enough: a journey presses a hundred keys.
const shown = async (page: Page, after: string): Promise<void> => {
  if ((await focusFault(page)) !== '') await expect.poll(() => focusFault(page), { message: `after ${after}` }).toBe('')
}

/** Presses a key; the focus must be somewhere that is seen. */
export const press = async (page: Page, key: string): Promise<void> => {
  await page.keyboard.press(key)
  await shown(page, key)
}

// `here`: the control that has the focus; else any of the page.
const isNamed = (page: Page, name: string, where: 'here' | 'anywhere'): Promise<boolean> =>
  page.evaluate(
    ({ wanted, here }) => {
      const among = here ? [document.activeElement] : [...document.querySelectorAll('a, button, input, select, textarea, [tabindex]')]
      // Marks are bound to their word in the built app.
      const read = (one: Element | null): readonly string[] => [one?.getAttribute('aria-label'), one?.textContent].map((text) => (text ?? '').trim().replaceAll(/\s+/g, ' '))
      return among.some((one) => read(one).some((text) => text === wanted || text.startsWith(`${wanted} `)))
    },
    { wanted: name, here: where === 'here' },
  )

/** Tab, or Shift+Tab, until the focus is on the control of this name. */
export const tabTo = async (page: Page, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  // A room still on its way holds nothing to come to: Tab would leave the page.
  await expect.poll(() => isNamed(page, name, 'anywhere'), { message: `nothing is named ${name}` }).toBe(true)
  for (let i = 0; i < 60; i++) {
    await press(page, key)
    if (await isNamed(page, name, 'here')) return
  }
  throw new Error(`${key} never comes to ${name}`)
}

/** Types letter by letter. */
export const type = async (page: Page, text: string): Promise<void> => {
  for (const letter of text) {
    await page.keyboard.type(letter)
    await shown(page, letter)
  }
}
