// Parts of the screen that come when they are first asked for, or by themselves once the desk is painted, so that it opens without them.
import { createElement, lazy, useState } from 'react'
import type { ComponentType } from 'react'
import { create } from 'zustand'

type Load<Part> = () => Promise<Part>

const loads = new Set<Load<unknown>>()
const following = new Set<Load<unknown>>()

/** Code that may be here already; `bring` fetches it, and knows it from then on. */
type Late<Part> = { readonly bring: Load<Part>; readonly here: () => Part | undefined }

const lateCode = <Part,>(load: Load<Part>): Late<Part> => {
  let here: Part | undefined
  const bring = async (): Promise<Part> => (here ??= await load())
  loads.add(bring)
  return { bring, here: () => here }
}

/** Such code as a part of the screen. What is here is shown at once; a lazy part would be drawn one frame later, even so. */
export const partOf = <Props extends object>({ bring, here }: Late<ComponentType<Props>>): ComponentType<Props> => {
  const Coming = lazy(async () => ({ default: await bring() }))
  return function Later(props: Props) {
    const [Part] = useState(() => here() ?? Coming)
    return createElement(Part, props)
  }
}

/** A part that comes when it is first shown. Call it once a module, where the part is used. */
export const later = <Props extends object>(load: Load<ComponentType<Props>>): ComponentType<Props> => partOf(lateCode(load))

/** Code that a tap may need, and that comes by itself once the desk is painted: no tap waits for it. */
export const codeSoon = <Part,>(load: Load<Part>): Late<Part> => {
  const code = lateCode(load)
  following.add(code.bring)
  return code
}

/** A part of the screen of that kind. */
export const soon = <Props extends object>(load: Load<ComponentType<Props>>): ComponentType<Props> => partOf(codeSoon(load))

/** The same for words that are no part of the screen until somebody asks for them. */
export const bringToo = (load: Load<unknown>): void => {
  loads.add(load)
}

/** Brings in every part, and those that they bring in turn: when another version comes, the files of this one will be gone. */
export const loadEverything = async (): Promise<void> => {
  for (let known = 0; known < loads.size; ) {
    known = loads.size
    await Promise.all([...loads].map((load) => load()))
  }
}

const useFollowed = create(() => ({ done: false }))

/** Says whether what follows the desk is here, or did not come. */
export const useIsFollowed = (): boolean => useFollowed(({ done }) => done)

/** Fulfilled then. */
export const whenFollowed = async (): Promise<void> =>
  new Promise((resolve) => {
    if (useFollowed.getState().done) return resolve()
    const stop = useFollowed.subscribe(() => {
      stop()
      resolve()
    })
  })

/** Brings in what a tap may need. What does not come now is asked for again where it is needed. */
export const bringFollowing = async (): Promise<void> => {
  await Promise.allSettled([...following].map((bring) => bring()))
  useFollowed.setState({ done: true })
}

const soonest = { timeout: 1_000 }

/** The same, once the browser has painted and has nothing better to do; gives the way to forget it. */
export const bringFollowingWhenIdle = (): (() => void) => {
  const bring = (): void => void bringFollowing()
  // Safari has no such call.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(bring, 200)
    return () => clearTimeout(timer)
  }
  const asked = window.requestIdleCallback(bring, soonest)
  return () => window.cancelIdleCallback(asked)
}
