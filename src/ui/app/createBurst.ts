// A scanner types as a keyboard does, faster than any hand: a code's letters, then Enter (decisions/0029).
import { cardCode, cardLength } from '#domain/person/cards.ts'

/** A keystroke: its key, its place on the keyboard, its hour in ms. */
export type Stroke = Pick<KeyboardEvent, 'key' | 'code' | 'timeStamp' | 'ctrlKey' | 'altKey' | 'metaKey' | 'target'>

/** Between two keys of a scanner, ms, slow ones by radio included; twelve such consonants in a row and Enter are no hand's. */
const longestGap = 60

// By its place where the browser tells it: an Arabic or Russian keyboard writes another letter there.
const letterOf = ({ key, code }: Stroke): string => /^Key([A-Z])$/.exec(code)?.[1] ?? (key.length === 1 ? key.toUpperCase() : '')

// A scanner that writes capitals holds Shift down.
const isHeld = ({ key }: Stroke): boolean => key === 'Shift' || key === 'CapsLock'

/** What stood in a field before a burst wrote in it. */
type Before = Map<EventTarget, string>

export type Burst = {
  /** The code that this stroke ends, with what the fields held before it began; nothing for a stroke of a hand. */
  readonly press: (stroke: Stroke) => { readonly code: string; readonly before: ReadonlyMap<EventTarget, string> } | undefined
}

/** Listens to strokes one after the other. `valueOf` reads the field that a stroke is about to write in, if it is one. */
export const createBurst = (valueOf: (target: EventTarget | null) => string | undefined): Burst => {
  let letters = ''
  let last = -Infinity
  let before: Before = new Map()
  const forget = (): void => {
    letters = ''
    before = new Map()
  }
  const remember = ({ target }: Stroke): void => {
    const value = valueOf(target)
    if (target !== null && value !== undefined && !before.has(target)) before.set(target, value)
  }
  const isLate = (stroke: Stroke): boolean => stroke.timeStamp - last > longestGap
  const write = (stroke: Stroke): void => {
    if (isLate(stroke)) forget()
    last = stroke.timeStamp
    remember(stroke)
    letters += letterOf(stroke)
  }
  const end = (stroke: Stroke): ReturnType<Burst['press']> => {
    const code = isLate(stroke) || letters.length !== cardLength ? undefined : cardCode(letters)
    const found = code === undefined ? undefined : { code, before }
    forget()
    return found
  }
  return {
    press: (stroke) => {
      if (isHeld(stroke)) return undefined
      if (stroke.key === 'Enter') return end(stroke)
      if (stroke.ctrlKey || stroke.altKey || stroke.metaKey || letterOf(stroke) === '') forget()
      else write(stroke)
      return undefined
    },
  }
}
