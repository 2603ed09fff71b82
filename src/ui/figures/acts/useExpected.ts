import { useEffect, useLayoutEffect, useState } from 'react'
import type { PointerEvent } from 'react'
import { useHouse } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import type { Asked } from '#ui/figures/Definition.tsx'
import { actsAt } from '#ui/figures/acts/actsAt.ts'
import { writeActs } from '#ui/figures/acts/address.ts'
import type { AskedActs } from '#ui/figures/acts/address.ts'
import { findActs } from '#ui/figures/acts/findActs.ts'
import { askedByMark } from '#ui/figures/acts/useOpenActs.ts'

type Expected = {
  /** What follows the address of the list, once its acts are found. */
  readonly search: string | undefined
  /** A finger comes down on the figures: perhaps on a key that opens acts. */
  readonly onPress: (press: PointerEvent) => void
}

const ofDefinition = (asked: Asked | undefined): AskedActs | undefined =>
  asked?.code === undefined ? undefined : { code: asked.code, ...(asked.period === undefined ? {} : { period: asked.period }) }

const markUnder = ({ target }: PointerEvent): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-acts]')?.dataset['acts'] : undefined

// As the router reads it: several codes are joined by `~`, which an address writes otherwise.
const searchOf = (address: string): string | undefined => address.split('?').map(decodeURI)[1]

// Nobody expects the list that was just opened, or left.
const usePressed = (search: string) => {
  const [pressed, press] = useState<AskedActs>()
  useLayoutEffect(() => () => press(undefined), [search])
  // A finger that goes on to scroll opens nothing.
  useEffect(() => {
    const leave = (): void => press(undefined)
    window.addEventListener('pointercancel', leave)
    return () => window.removeEventListener('pointercancel', leave)
  }, [])
  return [pressed, press] as const
}

/** The acts that somebody is about to open: those of the definition that is read, or of the key that is pressed. Found by then, they only need to be shown. */
export const useExpected = (search: string, definition: Asked | undefined): Expected => {
  const { journal } = useHouse().opened
  const { day: today } = useNow()
  const [pressed, press] = usePressed(search)
  const [found, find] = useState<string>()
  const asked = ofDefinition(definition) ?? pressed
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
  return {
    search: expected === found ? found : undefined,
    onPress: (down) => {
      const mark = down.button === 0 ? markUnder(down) : undefined
      press(mark === undefined ? undefined : askedByMark(mark))
    },
  }
}
