// Parts of the screen that come when they are first asked for, or by themselves once the desk is painted, so that it opens without them.
import { createElement, lazy, useEffect, useState } from 'react'
import type { ComponentType } from 'react'
import { inTime } from '#kernel/inTime.ts'
import { lateCode } from '#kernel/lateCode.ts'
import type { LateCode } from '#kernel/lateCode.ts'
import { NotCome, NotComeUnasked } from '#ui/app/NotCome.tsx'
import { askAgain, useRound } from '#ui/app/asking.ts'
import { createFollowing } from '#ui/app/createFollowing.ts'
import { patience } from '#ui/app/patience.ts'
import { whenIdle } from '#ui/app/whenIdle.ts'

type Load<Part> = () => Promise<Part>

/** Once the desk is painted. */
export const { follows, useIsFollowed, whenFollowed, bringFollowing } = createFollowing()

type Coming<Props> = {
  /** The part, or who stands in its place where it did not come; asked for again in another round. */
  readonly in: (round: number) => ComponentType<Props>
  readonly forget: () => void
}

// A lazy part that failed once fails for ever: each round that asks again has one of its own.
const comingOf = <Props extends object>({ bring }: LateCode<ComponentType<Props>>, instead: ComponentType<Props>): Coming<Props> => {
  let part: ComponentType<Props> | undefined
  let asked = 0
  let missed = false
  const ask = (round: number): ComponentType<Props> => {
    asked = round
    missed = false
    return lazy(async () => {
      const coming = bring()
      const miss = (): ComponentType<Props> => {
        missed = true
        // What was only slow takes its place when it comes.
        coming.then(askAgain, () => undefined)
        return instead
      }
      return { default: await inTime(coming, patience).catch(miss) }
    })
  }
  return {
    in: (round) => (part = part === undefined || (missed && round !== asked) ? ask(round) : part),
    forget: () => { if (missed) part = undefined },
  }
}

// What is here is shown at once; a lazy part would be drawn one frame later, even so.
const shownAs = <Props extends object>(code: LateCode<ComponentType<Props>>, instead: ComponentType<Props>): ComponentType<Props> => {
  const coming = comingOf(code, instead)
  return function Later(props: Props) {
    const round = useRound()
    const [here] = useState(code.here)
    useEffect(() => coming.forget, [])
    return createElement(here ?? coming.in(round), props)
  }
}

/** Such code as a part of the screen. One that does not come says so, and leaves the rest standing. */
export const partOf = <Props extends object>(code: LateCode<ComponentType<Props>>): ComponentType<Props> => shownAs(code, NotCome)

/** A part that comes when it is first shown. Call it once a module, where the part is used. */
export const later = <Props extends object>(load: Load<ComponentType<Props>>): ComponentType<Props> => partOf(lateCode(load))

/** Code that a tap may need, and that comes by itself once the desk is painted: no tap waits for it. */
export const codeSoon = <Part,>(load: Load<Part>): LateCode<Part> => follows(lateCode(load))

/** A part of the screen of that kind. */
export const soon = <Props extends object>(load: Load<ComponentType<Props>>): ComponentType<Props> => partOf(codeSoon(load))

/** One that shows itself, without a tap: nobody is told that it did not come. */
export const follower = <Props extends object>(load: Load<ComponentType<Props>>): ComponentType<Props> => shownAs(codeSoon(load), NotComeUnasked)

/** The same, once the browser has painted and has nothing better to do; gives the way to forget it. */
export const bringFollowingWhenIdle = (): (() => void) => whenIdle(() => void bringFollowing(), { within: 1_000, instead: 200 })
