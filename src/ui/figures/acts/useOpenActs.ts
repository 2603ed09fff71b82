import { createContext, use, useCallback, useLayoutEffect } from 'react'
import { useLocation } from 'wouter'
import { serviceDay } from '#domain/time.ts'
import { deskKey } from '#ui/app/standing.ts'
import { readActs, withoutActs, writeActs } from '#ui/figures/acts/address.ts'
import type { AskedActs } from '#ui/figures/acts/address.ts'

/** Where the figures were when a list was opened from them, and what its key said: codes, places and numbers, nobody's name. */
type Left = { readonly address: string; readonly key: string; readonly top: number; readonly told: string | undefined }

const left = new Map<string, Left>()

const keyOf = ({ code, period }: AskedActs): string => `${code} ${period?.from ?? ''} ${period?.to ?? ''}`

/** The mark of a key that opens acts, by which the focus finds it again. */
export const actsMark = (asked: AskedActs): { readonly 'data-acts': string } => ({ 'data-acts': keyOf(asked) })

/** What a key of that mark opens. */
export const askedByMark = (mark: string): AskedActs => {
  const [code = '', ...days] = mark.split(' ')
  const [from, to] = days.map(serviceDay)
  return from === undefined || to === undefined ? { code } : { code, period: { from, to } }
}

const keyAt = (mark: string): HTMLElement | undefined => {
  const code = mark.split(' ')[0]
  const marked = [...document.querySelectorAll<HTMLElement>('[data-acts]')].find((one) => one.dataset['acts'] === mark)
  return marked ?? document.querySelector<HTMLElement>(`[data-figure="${CSS.escape(code ?? '')}"]`)?.closest<HTMLElement>('button') ?? undefined
}

const scrollerOf = (element: Element | null | undefined): Element | undefined => {
  if (element === null || element === undefined) return undefined
  return element.scrollHeight > element.clientHeight + 1 && getComputedStyle(element).overflowY === 'auto' ? element : scrollerOf(element.parentElement)
}

/** `told`: the figure, as the key says it that is pressed. */
type Open = (asked: AskedActs, told?: string) => void

// Hundreds of keys open acts: each would hear every change of the address.
export const OpenActsContext = createContext<Open | undefined>(undefined)

/** The way from figures to the acts behind one. `search`: what follows the address of the figures. */
export const useOpening = (search: string): Open => {
  const [, navigate] = useLocation()
  return useCallback((asked, told) => {
    const key = keyOf(asked)
    left.set(deskKey(), { address: withoutActs(search), key, top: scrollerOf(keyAt(key))?.scrollTop ?? 0, told })
    navigate(writeActs(search, asked))
  }, [navigate, search])
}

/** What the key said that a list was opened by; nothing where it was opened otherwise. */
export const toldAt = (search: string): string | undefined => {
  const [asked, from] = [readActs(search), left.get(deskKey())]
  return asked !== undefined && from?.address === withoutActs(search) && from.key === keyOf(asked) ? from.told : undefined
}

/** Opens the acts behind a figure of what is on screen; outside the room of figures there are none, and asking is a bug. */
export const useOpenActs = (): Open => {
  const open = use(OpenActsContext)
  if (open === undefined) throw new Error('no room of figures')
  return open
}

/** Back from a list of acts, the figures stand where they were, and the key that opened it has the focus. */
export const useBackFromActs = (search: string): void => {
  useLayoutEffect(() => {
    const before = left.get(deskKey())
    if (before?.address !== withoutActs(search)) return
    left.delete(deskKey())
    const key = keyAt(before.key)
    const box = scrollerOf(key)
    if (box !== undefined) box.scrollTop = before.top
    key?.focus({ preventScroll: box !== undefined })
  }, [search])
}
