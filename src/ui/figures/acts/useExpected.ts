import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { FocusEvent, PointerEvent } from 'react'
import { useHouse } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import type { Asked } from '#ui/figures/Definition.tsx'
import { actsAt } from '#ui/figures/acts/actsAt.ts'
import { writeActs } from '#ui/figures/acts/address.ts'
import type { AskedActs } from '#ui/figures/acts/address.ts'
import { findActs } from '#ui/figures/acts/findActs.ts'
import { askedByMark } from '#ui/figures/acts/useOpenActs.ts'

/** ms: a focus that goes on through the cells of a table rests on none of them for as long. */
const rest = 120

/** What tells that acts are about to be asked for: a finger comes down on the figures, or the keyboard's focus rests there, perhaps on a key that opens some. */
export type Signs = { readonly onPointerDown: (down: PointerEvent) => void; readonly onFocus: (focus: FocusEvent) => void; readonly onBlur: () => void }

type Expected = {
  /** What follows the address of the list, once its acts are found. */
  readonly search: string | undefined
  readonly signs: Signs
}

const ofDefinition = (asked: Asked | undefined): AskedActs | undefined =>
  asked?.code === undefined ? undefined : { code: asked.code, ...(asked.period === undefined ? {} : { period: asked.period }) }

const askedAt = (target: EventTarget): AskedActs | undefined => {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-acts]')?.dataset['acts'] : undefined
  return mark === undefined ? undefined : askedByMark(mark)
}

const isByKeyboard = (target: Element): boolean => target.matches(':focus-visible')

// As the router reads it: several codes are joined by `~`, which an address writes otherwise.
const searchOf = (address: string): string | undefined => address.split('?').map(decodeURI)[1]

// Nobody expects the list that was just opened, or left.
const usePointedAt = (search: string) => {
  const [asked, point] = useState<AskedActs>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useLayoutEffect(() => () => {
    clearTimeout(timer.current)
    point(undefined)
  }, [search])
  // A finger that goes on to scroll opens nothing.
  useEffect(() => {
    const leave = (): void => point(undefined)
    window.addEventListener('pointercancel', leave)
    return () => window.removeEventListener('pointercancel', leave)
  }, [])
  const signs = useMemo((): Signs => ({
    onPointerDown: ({ button, target }) => {
      clearTimeout(timer.current)
      point(button === 0 ? askedAt(target) : undefined)
    },
    onFocus: ({ target }) => {
      if (isByKeyboard(target)) timer.current = setTimeout(() => point(askedAt(target)), rest)
    },
    onBlur: () => clearTimeout(timer.current),
  }), [])
  return [asked, signs] as const
}

/** The acts that somebody is about to open: those of the definition that is read, or of the key that is pressed or has the keyboard's focus. Found by then, they only need to be shown. */
export const useExpected = (search: string, definition: Asked | undefined): Expected => {
  const { journal } = useHouse().opened
  const { day: today } = useNow()
  const [pointedAt, signs] = usePointedAt(search)
  const [found, find] = useState<string>()
  const asked = ofDefinition(definition) ?? pointedAt
  const expected = asked && searchOf(writeActs(search, asked))
  useEffect(() => {
    const acts = expected === undefined ? undefined : actsAt(expected, today)
    if (acts === undefined) return undefined
    const stop = findActs(journal.register, acts, () => find(expected))
    return () => {
      stop()
      // Of lists one is remembered: it may be another by then.
      find(undefined)
    }
  }, [journal, expected, today])
  return { search: expected === found ? found : undefined, signs }
}
