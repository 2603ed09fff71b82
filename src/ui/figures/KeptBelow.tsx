import { Activity, useInsertionEffect, useLayoutEffect, useRef } from 'react'
import type { ReactNode, RefObject } from 'react'
import s from '#ui/figures/KeptBelow.module.css'
import type { Signs } from '#ui/figures/acts/useExpected.ts'
import { classes } from '#ui/parts/classes.ts'

/** ms: what was just shown is painted, and looked at, before what is hidden is laid out. */
const pauses = { over: 30, below: 200 }

type KeptBelowProps = {
  /** What lies over the view, or soon will: made beforehand, it has only to be shown. */
  readonly over: ReactNode
  readonly isBelow: boolean
  readonly signs: Signs
  readonly children: ReactNode
}

/**
 * A view, and what lies over it. Whichever is not shown is out of sight and deaf, yet laid out, and scrolled as it was: the browser would style and
 * lay out anew a page of two thousand cells on the way back, and a list on the way to it, which takes longer than a tap may (design.md, "Speed").
 */
export function KeptBelow({ over, isBelow, signs, children }: KeptBelowProps) {
  return (
    <div className={s.room} {...signs}>
      <Kept isShown={isBelow} pause={pauses.over}>{over}</Kept>
      <Kept isShown={!isBelow} pause={pauses.below}>{children}</Kept>
    </div>
  )
}

type KeptProps = { readonly isShown: boolean; readonly pause: number; readonly children: ReactNode }

function Kept({ isShown, pause, children }: KeptProps) {
  const box = useRef<HTMLDivElement>(null)
  return (
    <div ref={box} className={classes(s.kept, !isShown && s.hidden)}>
      <Activity mode={isShown ? 'visible' : 'hidden'}>{children}</Activity>
      <LaidOut box={box} isHidden={!isShown} pause={pause} />
    </div>
  )
}

const showIn = (box: HTMLElement | null): void => {
  if (box === null || !('contentVisibility' in box.style)) return
  for (const child of box.children) if (child instanceof HTMLElement) child.style.removeProperty('display')
}

// What Activity hides has no boxes; the style does it instead where the browser knows how, before anybody asks for a size, and each time that it is hidden anew.
function LaidOut({ box, isHidden, pause }: { readonly box: RefObject<HTMLElement | null>; readonly isHidden: boolean; readonly pause: number }) {
  useInsertionEffect(() => {
    if (isHidden) showIn(box.current)
  }, [box, isHidden])
  useLayoutEffect(() => {
    const hidden = box.current
    if (!isHidden || hidden === null) return undefined
    // They hear of it now, or else when they are shown.
    const soon = () => setTimeout(() => hidden.firstElementChild?.getBoundingClientRect(), pause)
    let timer = soon()
    const watch = new MutationObserver(() => {
      showIn(hidden)
      clearTimeout(timer)
      timer = soon()
    })
    watch.observe(hidden, { attributeFilter: ['style'], childList: true, subtree: true })
    return () => {
      watch.disconnect()
      clearTimeout(timer)
    }
  }, [box, isHidden, pause])
  return null
}
