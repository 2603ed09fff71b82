// What a random walk hears of its page, put there before the page's own scripts: what is written, what is said, what moves under a finger.
import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'
import type { Log, LoggedFact } from './log.ts'

/** The facts of one tap, at their places in the log. */
type Written = readonly { readonly pos: number; readonly fact: LoggedFact }[]

/** Acts as they reached the disk, each with what was then said of it; words that told no act; and what moved under a finger. */
export type Heard = { readonly acts: { readonly facts: Written; readonly said: string[] }[]; readonly talk: string[]; readonly shifts: string[] }

// The ways out of the page.
declare global {
  var heardWritten: (facts: Written) => void
  var heardSaid: (text: string) => void
  var heardShift: (text: string) => void
}

// Runs in the page. Told before the app hears that it is on the disk.
const hearWrites = (): void => {
  const facts = new WeakMap<object, Written>()
  const onEach = (prototype: object, name: string, see: (on: unknown, given: readonly unknown[], made: unknown) => void): void => {
    const own: unknown = Reflect.get(prototype, name)
    if (typeof own !== 'function') throw new Error(`no ${name} to hear`)
    const apply = (_call: object, on: unknown, given: readonly unknown[]): unknown => {
      const made: unknown = Reflect.apply(own, on, given)
      see(on, given, made)
      return made
    }
    Reflect.set(prototype, name, new Proxy(own, { apply }))
  }
  onEach(IDBObjectStore.prototype, 'put', (store, [row, key]) => {
    if (!(store instanceof IDBObjectStore) || store.name !== 'tail') return
    facts.set(store.transaction, [...(facts.get(store.transaction) ?? []), { pos: Number(key), fact: (row as { readonly fact: LoggedFact }).fact }])
  })
  onEach(IDBDatabase.prototype, 'transaction', (_db, _how, opened) => {
    if (!(opened instanceof IDBTransaction)) return
    opened.addEventListener('complete', () => {
      const told = facts.get(opened)
      if (told !== undefined) heardWritten(told)
    })
  })
}

// Runs in the page. Two places in turn, so that the same words twice are heard twice.
const hearWords = (): void => {
  let last = ''
  const listen = (): void => {
    const places = [...document.querySelectorAll('output[aria-live="polite"] > span')]
    const at = places.findIndex(({ textContent }) => textContent !== '')
    const said = `${String(at)} ${places[at]?.textContent ?? ''}`
    if (said === last) return
    last = said
    if (at >= 0) heardSaid(places[at]?.textContent ?? '')
  }
  new MutationObserver(listen).observe(document, { subtree: true, childList: true, characterData: true })
}

// Runs in the page. What a tap opened or left may take the place of what was pressed; what stays must not move. A key scrolls for a while.
const feelFinger = (): void => {
  type Press = { readonly on: Element; readonly at: DOMRect; readonly scene: string }
  let press: Press | undefined
  let keyed = -Infinity
  const sceneOf = (): string => `${location.href} ${String(document.querySelectorAll('dialog[open], [popover]:popover-open').length)}`
  const movedBy = ({ on, at, scene }: Press): string => {
    if (!on.isConnected) return scene === sceneOf() ? 'went away' : ''
    const is = on.getBoundingClientRect()
    const by = [is.left - at.left, is.top - at.top, is.width - at.width, is.height - at.height].map(Math.round)
    // A sixth of a key: no finger misses it for that.
    return by.every((px) => Math.abs(px) < 8) ? '' : `moved by ${by.join(', ')}`
  }
  addEventListener('keydown', () => { keyed = performance.now() }, true)
  addEventListener('pointerdown', ({ target }) => {
    const on = target instanceof Element ? target.closest('a[href], button, input, textarea, summary, label, li, [data-number]') : null
    press = on === null || performance.now() - keyed < 500 ? undefined : { on, at: on.getBoundingClientRect(), scene: sceneOf() }
  }, true)
  addEventListener('pointerup', () => {
    const fault = press === undefined ? '' : movedBy(press)
    if (press !== undefined && fault !== '') heardShift(`${press.on.outerHTML.slice(0, 120)} ${fault}, ${press.scene}`)
    press = undefined
  }, true)
}

/** Listens to a page from its next load on; what it tells of a shift ends with the last gestures. */
export const listenTo = async (page: Page, trail: readonly string[]): Promise<Heard> => {
  const heard: Heard = { acts: [], talk: [], shifts: [] }
  await page.exposeFunction('heardWritten', (facts: Written) => { heard.acts.push({ facts, said: [] }) })
  await page.exposeFunction('heardShift', (text: string) => { heard.shifts.push(`${text}, after ${trail.slice(-4).join(' | ')}`) })
  await page.exposeFunction('heardSaid', (text: string) => {
    const act = heard.acts.find(({ said }) => said.length === 0)
    if (act === undefined) heard.talk.push(text)
    else act.said.push(text)
  })
  for (const script of [hearWrites, hearWords, feelFinger]) await page.addInitScript(script)
  return heard
}

/** A page that is loaded anew says nothing any more of what it had just written. */
export const excuse = ({ acts }: Heard): void => {
  for (const { said } of acts) if (said.length === 0) said.push('')
}

// Words that may come again without an act: the kind that the sort now takes, a refusal, what was taken back before.
const idle = /^(Lettre|Avis|Colis)$|^(C’est déjà|Déjà|Cet|Cette|La liste|Aucun)|^Annulé\s: /

/** Each act was said once, no words of an act were said without one, and each is in the log at the place where it was written. */
export const expectKept = ({ acts, talk }: Heard, { head, rows, packed }: Log): void => {
  const ids = new Map([...packed.map((pos) => [pos, 'packed'] as const), ...rows.map(({ pos, fact }) => [pos, fact.id] as const)])
  const isKept = ({ pos, fact }: Written[number]): boolean => ids.get(pos) === fact.id || ids.get(pos) === 'packed'
  const written = acts.flatMap(({ facts }) => facts)
  expect(written.filter((one) => !isKept(one))).toEqual([])
  expect(head.pos).toBe(Math.max(...written.map(({ pos }) => pos)))
  expect(acts.filter(({ said }) => said.length === 0).map(({ facts }) => facts.map(({ fact }) => fact.kind))).toEqual([])
  const ofActs = new Set(acts.flatMap(({ said }) => said))
  expect(talk.filter((text) => ofActs.has(text) && !idle.test(text))).toEqual([])
}
