import { useDeferredValue } from 'react'
import { useIsPrinted } from '#ui/app/usePrinting.ts'

/** What is asked, once the tap that asked is painted; at once while a sheet is made: paper is of the period that the bar says. */
export const useShown = <Value>(asked: Value): Value => {
  const shown = useDeferredValue(asked)
  return useIsPrinted() ? asked : shown
}
