import { Activity, useCallback, useEffect, useInsertionEffect, useRef } from 'react'
import type { ReactNode, RefObject } from 'react'
import s from '#ui/figures/KeptBelow.module.css'
import { classes } from '#ui/parts/classes.ts'

// ms in which the list above is painted, and read.
const readingPause = 200

type KeptBelowProps = { readonly over: ReactNode; readonly children: ReactNode }

/**
 * A view that something lies over: out of sight and deaf, yet still laid out and scrolled as it was. Without its boxes the browser would style and lay out
 * a page of two thousand cells anew on the way back, which takes longer than a tap may (design.md, "Speed").
 */
export function KeptBelow({ over, children }: KeptBelowProps) {
  const box = useRef<HTMLElement>(null)
  const isBelow = over !== undefined
  // A box that is hidden loses its reference.
  const keep = useCallback((element: HTMLElement | null) => {
    if (element !== null) box.current = element
  }, [])
  return (
    <div className={classes(s.room, isBelow && s.covered)}>
      {over}
      <Activity mode={isBelow ? 'hidden' : 'visible'}>
        <div ref={keep} className={s.kept}>{children}</div>
      </Activity>
      <LaidOut box={box} isBelow={isBelow} />
    </div>
  )
}

// What Activity hides has no boxes; the style does it instead where the browser knows how, before anybody asks for a size, and each time that it is hidden anew.
function LaidOut({ box, isBelow }: { readonly box: RefObject<HTMLElement | null>; readonly isBelow: boolean }) {
  useInsertionEffect(() => {
    if (!isBelow || box.current === null) return
    const { style } = box.current
    if (!('contentVisibility' in style)) return
    const show = () => void style.removeProperty('display')
    show()
    const watch = new MutationObserver(show)
    watch.observe(box.current, { attributeFilter: ['style'] })
    return () => watch.disconnect()
  }, [box, isBelow])
  useEffect(() => {
    // They hear of it now, or else on the way back.
    const timer = isBelow ? setTimeout(() => box.current?.firstElementChild?.getBoundingClientRect(), readingPause) : undefined
    return () => clearTimeout(timer)
  }, [box, isBelow])
  return null
}
