// The gestures of a random walk, each on something that stands on the screen.
import type { CDPSession, Page } from '@playwright/test'
import type { Dice } from '../simulation/dice.ts'
import { walkTo } from './importing.ts'

type Walker = { readonly page: Page; readonly hand: CDPSession; readonly dice: Dice }
/** Does it, and gives its name. */
export type Gesture = (walker: Walker) => Promise<string>

/** Where to press, and the name of what lies there; `key`: it is worked by this key instead. */
type Spot = { readonly x: number; readonly y: number; readonly name: string; readonly key?: string }
type Wish = { readonly chance: number; readonly wish: string; readonly leaves: string }

// They end the walk, or begin the demonstration anew.
const leaves = '^(Quitter la démonstration|Fermer le bureau|Recommencer|Recommencer la démonstration|Verrouiller|Mettre à jour)$'

// Runs in the page: a place drawn by `chance` in [0, 1), on what answers the wish; a list that is worked by its keys gets the focus.
const spotIn = ({ chance, wish, leaves: away }: Wish): Spot | undefined => {
  const nameOf = (one: Element): string => (one.getAttribute('aria-label') ?? one.textContent).trim().replaceAll(/\s+/g, ' ').slice(0, 60)
  const isOpen = (one: Element): boolean => !one.matches(':disabled, [type=file]') && one.checkVisibility({ visibilityProperty: true }) && !new RegExp(away).test(nameOf(one))
  const spotOf = (one: HTMLElement): Spot | undefined => {
    const { left, top, width, height } = one.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    const there = document.elementFromPoint(x, y)
    if (there === null || !(one.contains(there) || there.contains(one))) return undefined
    if (!one.matches('select')) return { x, y, name: nameOf(one) }
    one.focus()
    return { x, y, name: nameOf(one), key: 'ArrowDown' }
  }
  const layer = [...document.querySelectorAll('dialog[open], [popover]:popover-open')].at(-1) ?? document
  const all = [...layer.querySelectorAll<HTMLElement>('a[href], button, input, textarea, select, summary, label')].filter(isOpen)
  const wished = all.filter((one) => new RegExp(wish).test(nameOf(one)))
  // Whoever does not find what they look for presses something else.
  const offered = wished.length === 0 ? all : wished
  const first = Math.floor(chance * offered.length)
  for (const [turn, one] of [...offered.slice(first), ...offered.slice(0, first)].slice(0, 12).entries()) {
    // What lies below the fold is scrolled to when what lies in sight is not enough.
    if (turn > 2) one.scrollIntoView({ block: 'center' })
    const spot = spotOf(one)
    if (spot !== undefined) return spot
  }
  return undefined
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const press = (wish: string): Gesture => async ({ page, hand, dice }) => {
  const spot = await page.evaluate(spotIn, { chance: dice.next(), wish, leaves })
  if (spot === undefined) return 'nothing to press'
  if (spot.key !== undefined) {
    await page.keyboard.press(spot.key)
    return `${spot.key} on ${spot.name}`
  }
  const at = { x: spot.x, y: spot.y, button: 'left', clickCount: 1 } as const
  await hand.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at })
  // A slow finger stays until what came before has been written and shown.
  if (dice.chance(0.15)) await pause(40)
  await hand.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at })
  return `press ${spot.name}`
}

const type: Gesture = async ({ page, hand, dice }) => {
  const text = dice.pick(['ma', 'mar', 'benali', '12/03', 'x', 'Zoé', '7', 'philippe', '101'])
  const isTyping = await page.evaluate(() => document.activeElement?.matches('input, textarea') ?? false)
  if (!isTyping) await page.keyboard.press('F2')
  for (const letter of text) await hand.send('Input.insertText', { text: letter })
  return `type ${text}`
}

// Runs in the page. Tab may have come to what ends the walk.
const isLeaving = (away: string): boolean => {
  const at = document.activeElement
  return new RegExp(away).test((at?.getAttribute('aria-label') ?? at?.textContent ?? '').trim())
}

const key = (...names: readonly string[]): Gesture => async ({ page, dice }) => {
  const name = dice.pick(names)
  if (/^(Enter|Space)$/.test(name) && (await page.evaluate(isLeaving, leaves))) return `no ${name}`
  await page.keyboard.press(name)
  return name
}

const visit = (...rooms: readonly string[]): Gesture => async ({ page, dice }) => {
  const room = dice.pick(rooms)
  await walkTo(page, room)
  return `to ${room}`
}

const network: Gesture = async ({ page, dice }) => {
  const away = dice.chance(0.5)
  await page.context().setOffline(away)
  return away ? 'offline' : 'online'
}

// Not past the desk: the page before it is the browser's own.
const goBack: Gesture = async ({ page }) => {
  await page.evaluate(() => {
    const trail: unknown = Reflect.get(window, 'navigation')
    if (trail instanceof EventTarget && Reflect.get(trail, 'canGoBack') === true) history.back()
  })
  return 'back'
}

/** Loads the page anew, whatever stands on it. */
export const reload: Gesture = async ({ page }) => {
  await page.reload()
  await page.locator('[data-pending]').first().waitFor({ state: 'attached' })
  return 'reload'
}

const acts = '^(Passage|Petit-déjeuner|Déjeuner|Douche|Lessive|Ajouter|Courrier demandé|Remettre le courrier|Passage anonyme|Comme d’habitude.*|Noter.*|Commencer.*|Libérer.*|Appeler.*)$'

// How often each comes, in a thousand.
const gestures: readonly (readonly [weight: number, gesture: Gesture])[] = [
  [430, press('')],
  [190, press(acts)],
  [80, press('^Annuler$')],
  [80, type],
  [70, key('/', 'F2', '1', '2', '3', '4', '5', '?', 'Enter', 'ArrowDown', 'ArrowUp', 'Tab', 'Shift+Tab', 'Alt+Digit1', 'Alt+Digit2', 'Space', 'Home', 'End')],
  [60, key('Escape')],
  [20, key('Control+z')],
  [40, visit('/', '/courrier', '/courrier?vue=pile', '/courrier?vue=inventaire', '/douches-et-linge', '/domiciliation', '/domiciliation?liste=sans-manifestation', '/bilan', '/reglages', '/rattrapage', '/?journal=2026-11-17')],
  [16, goBack],
  [10, network],
  [4, reload],
]

/** One of them, by chance. */
export const drawn = (dice: Dice): Gesture => {
  let left = dice.below(1000)
  for (const [weight, gesture] of gestures) {
    if (left < weight) return gesture
    left -= weight
  }
  return reload
}
