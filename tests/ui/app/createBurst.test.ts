import { describe, expect, test } from 'vitest'
import { createBurst } from '#ui/app/createBurst.ts'
import type { Stroke } from '#ui/app/createBurst.ts'

const code = 'BCDFGHJKLNPR'

type Typing = { readonly every?: number; readonly end?: string; readonly from?: number; readonly target?: EventTarget; readonly layout?: (letter: string) => string }

const stroke = (key: string, timeStamp: number, more: Partial<Stroke> = {}): Stroke => ({ key, code: /^[A-Za-z]$/.test(key) ? `Key${key.toUpperCase()}` : '', timeStamp, ctrlKey: false, altKey: false, metaKey: false, target: null, ...more })

const strokes = (text: string, { every = 5, end = 'Enter', from = 1_000, target, layout = (letter) => letter }: Typing = {}): readonly Stroke[] =>
  [...Array.from(text, (letter, i) => stroke(layout(letter), from + i * every, { code: `Key${letter.toUpperCase()}`, ...(target === undefined ? {} : { target }) })), stroke(end, from + text.length * every)]

const read = (typed: readonly Stroke[]) => {
  const burst = createBurst(() => undefined)
  return typed.map((one) => burst.press(one)?.code).filter((found) => found !== undefined)
}

describe('a card that is scanned', () => {
  test('is told by its letters, at a pace that no hand has, and Enter', () => {
    expect(read(strokes(code))).toEqual([code])
    expect(read(strokes(code.toLowerCase()))).toEqual([code])
    expect(read(strokes(code, { every: 50 }))).toEqual([code])
  })
  test('in capitals that hold Shift down, and on a keyboard of another script', () => {
    expect(read(strokes(code).flatMap((one) => [stroke('Shift', one.timeStamp), one]))).toEqual([code])
    expect(read(strokes(code, { layout: () => 'ش' }))).toEqual([code])
  })
  test('is read again and again, and after anything a hand typed before it', () => {
    expect(read([...strokes(code), ...strokes(code, { from: 2_000 })])).toEqual([code, code])
    expect(read([stroke('d', 500), stroke('u', 700), ...strokes(code)])).toEqual([code])
  })
})

describe('a hand', () => {
  test('never is: not at 90 ms a key, not with a pause, not with a late Enter', () => {
    expect(read(strokes(code, { every: 90 }))).toEqual([])
    expect(read([...strokes(code).slice(0, 6), ...strokes(code.slice(6), { from: 1_400 })])).toEqual([])
    expect(read([...strokes(code).slice(0, -1), stroke('Enter', 1_300)])).toEqual([])
  })
  test('nor is a name at any pace, a figure among the letters, a letter too many or too few, another end', () => {
    for (const text of ['fatoumatadia', 'BCDF1HJKLNPR', `${code}B`, code.slice(1)]) expect(read(strokes(text))).toEqual([])
    expect(read(strokes(code, { end: 'Tab' }))).toEqual([])
    expect(read(strokes(code).map((one, i) => (i === 4 ? { ...one, ctrlKey: true } : one)))).toEqual([])
  })
})

test('what each field held is kept from before the first letter, though the focus moved under the scanner', () => {
  const [search, name] = [new EventTarget(), new EventTarget()]
  const held = new Map<EventTarget | null, string>([[search, 'dur'], [name, '']])
  const burst = createBurst((target) => held.get(target))
  const first = strokes(code, { target: search }).slice(0, 3)
  const rest = strokes(code.slice(3), { from: 1_015, target: name })
  for (const one of [...first, ...rest.slice(0, -1)]) {
    expect(burst.press(one)).toBeUndefined()
    held.set(one.target, `${held.get(one.target) ?? ''}${one.key}`)
  }
  expect(burst.press(stroke('Enter', 1_060))).toEqual({ code, before: new Map([[search, 'dur'], [name, '']]) })
})
