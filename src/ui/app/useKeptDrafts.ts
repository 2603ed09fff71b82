import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { OpenRegister } from '#desk/ports.ts'
import type { AgentId } from '#domain/ids.ts'
import { inTheEnd } from '#ui/app/asking.ts'
import { holdsPlace } from '#ui/app/holdsPlace.ts'
import { codeSoon, whenFollowed } from '#ui/app/later.ts'
import { onFirstTouch } from '#ui/app/onFirstTouch.ts'
import type { Keeper } from '#ui/app/keepDrafts.ts'
import type { Address } from '#ui/app/place.ts'

const keeping = codeSoon(async () => (await import('#ui/app/keepDrafts.ts')).keepDrafts)

// Read when it is asked for: a room that is entered makes nothing anew.
const useAddress = (agent: AgentId | undefined): Address => {
  const [path, navigate] = useLocation()
  const search = useSearch()
  const now = useRef({ href: '', navigate })
  useLayoutEffect(() => { now.current = { href: search === '' ? path : `${path}?${search}`, navigate } })
  const touched = useRef(false)
  useEffect(() => {
    touched.current = false
    return onFirstTouch(() => { touched.current = true })
  }, [agent])
  return useMemo(() => ({ touched: () => touched.current, href: () => now.current.href, go: (href) => now.current.navigate(href, { replace: true }) }), [])
}

/** Keeps the drafts of an open register, and gives those of `agent` back; nobody stands there while it is locked. */
export const useKeptDrafts = (opened: OpenRegister, agent: AgentId | undefined): void => {
  const keeper = useRef<Promise<Keeper | undefined>>(undefined)
  const address = useAddress(agent)
  useEffect(() => {
    // Asked at once: a second window that asked after the first was closed would move to where that one stood.
    void holdsPlace()
    let gone = false
    const mine = whenFollowed().then(() => inTheEnd(keeping.bring)).then((keepDrafts) => (gone ? undefined : keepDrafts(opened, address)))
    keeper.current = mine
    return () => {
      gone = true
      void mine.then((kept) => kept?.stop(), () => undefined)
    }
  }, [opened, address])
  useEffect(() => {
    void keeper.current?.then((kept) => (agent === undefined ? kept?.leave() : kept?.resume(agent))).catch(() => undefined)
  }, [opened, agent])
}
