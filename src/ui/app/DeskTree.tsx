import { Activity, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ReactNode, RefObject } from 'react'
import { createPortal } from 'react-dom'
import { Router } from 'wouter'
import s from '#ui/app/DeskTree.module.css'
import { createAside } from '#ui/app/createAside.ts'
import type { Aside } from '#ui/app/createAside.ts'
import { StandingContext } from '#ui/app/standing.ts'
import { AsideContext, useTreeLocation, useTreeSearch } from '#ui/app/useTreeLocation.ts'
import type { Tree } from '#ui/app/useTrees.ts'

type DeskTreeProps = {
  readonly tree: Tree
  readonly shown: boolean
  /** An act of a desk that was put aside would have led there. */
  readonly onLed: (href: string) => void
  readonly children: ReactNode
}

/**
 * The desk of one agent. Put aside, it leaves the document with everything that it shows (metier.md §8: after locking no name is
 * there), and deaf: its effects are off. Its forms, layers, scrolls and focus come back with it.
 */
export function DeskTree({ tree: { agent, href }, shown, onLed, children }: DeskTreeProps) {
  const place = useRef<HTMLDivElement>(null)
  const [aside] = useState(() => createAside(s.host ?? ''))
  const left = useMemo(() => (shown ? undefined : { href, go: onLed }), [shown, href, onLed])
  return (
    <>
      <div ref={place} className={s.host} />
      <Activity mode={shown ? 'visible' : 'hidden'}>
        <Entrance aside={aside} place={place} />
        <StandingContext value={agent}>
          <AsideContext value={left}>
            <Router hook={useTreeLocation} searchHook={useTreeSearch}>
              {createPortal(children, aside.host)}
            </Router>
          </AsideContext>
        </StandingContext>
        <Return aside={aside} />
      </Activity>
    </>
  )
}

// First of the desk: its effect runs before any of the desk's own, in and out. A layer can only be shown in the document.
function Entrance({ aside, place }: { readonly aside: Aside; readonly place: RefObject<HTMLElement | null> }) {
  useLayoutEffect(() => {
    aside.comeBack(place.current)
    return () => aside.leave()
  }, [aside, place])
  return null
}

// Last of the desk.
function Return({ aside }: { readonly aside: Aside }) {
  useLayoutEffect(() => aside.restore(), [aside])
  useEffect(() => aside.settle(), [aside])
  return null
}
