import { afterEach, expect, test } from 'vitest'
import { quickStyle, slowStyle } from './quickStyles.ts'

afterEach(() => document.body.replaceChildren())

const parts = ['b', 'button', 'details', 'dialog', 'div', 'h2', 'input', 'li', 'output', 'svg', 'title', 'ul']
const ways = ['', 'hidden', 'hidden="until-found"', 'open', 'popover', 'popover open', 'type="hidden"', 'style="display: none"', 'style="visibility: hidden"', 'style="pointer-events: none"', 'popover style="display: block !important"']
const jungle = ways.flatMap((way) => parts.map((part) => `<${part} ${way}><b>mot</b></${part}>`)).join('')
const table = '<table><thead hidden><tr><th>mot</th></tr></thead><tbody><tr hidden><td><b>mot</b></td></tr></tbody></table>'
const folded = '<details><summary><b>un</b></summary><summary>deux</summary></details><summary>seul</summary>'

test('what is shown, seen and touched is answered quickly as jsdom answers it slowly', () => {
  document.body.innerHTML = jungle + table + folded
  const all = [...document.querySelectorAll('*')]
  const told = (ask: typeof getComputedStyle) => all.map((one) => {
    const style = ask(one)
    return [one.outerHTML.slice(0, 60), style.display, style.getPropertyValue('display'), style.visibility, style.pointerEvents, style.cursor]
  })
  expect(getComputedStyle).toBe(quickStyle)
  expect(new Set(all.map((one) => slowStyle(one).display)).size).toBeGreaterThan(6)
  expect(told(getComputedStyle)).toEqual(told(slowStyle))
})

test('a page with a sheet is asked as it is', () => {
  document.body.innerHTML = '<style>b { display: none }</style><b>mot</b>'
  expect(document.body.querySelector('b')).toSatisfy((word: Element) => getComputedStyle(word).display === 'none')
})
