import { useLate } from '#ui/app/useLate.ts'
import { useIsPrinted } from '#ui/app/usePrinting.ts'

/** What is asked, as it comes on the screen; at once while a sheet is made: paper is of the period that the bar says. */
export const useShown = <Value>(asked: Value): Value => {
  const shown = useLate(asked)
  return useIsPrinted() ? asked : shown
}
