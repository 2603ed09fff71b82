import { useCallback, useLayoutEffect, useRef } from 'react'
import type { Period } from '#domain/time.ts'
import type { Asked } from '#ui/figures/Definition.tsx'
import { useOpenActs } from '#ui/figures/acts/useOpenActs.ts'

type Ways = { readonly ask: (asked: Asked) => void; readonly open: ReturnType<typeof useOpenActs> }

/** While the figures of the days that are asked for have not come, what is pressed among the former ones opens the acts of its own days. */
export const useOwnDays = ({ from, to }: Period, asked: Period, onAsk: Ways['ask']): Ways => {
  const onOpen = useOpenActs()
  const own = useRef<Period>(undefined)
  const isBehind = from !== asked.from || to !== asked.to
  useLayoutEffect(() => { own.current = isBehind ? { from, to } : undefined }, [isBehind, from, to])
  const dated = useCallback(<One extends { readonly period?: Period }>(one: One): One => (own.current === undefined ? one : { period: own.current, ...one }), [])
  return {
    ask: useCallback((one) => onAsk(dated(one)), [onAsk, dated]),
    open: useCallback((acts, told) => onOpen(dated(acts), told), [onOpen, dated]),
  }
}
