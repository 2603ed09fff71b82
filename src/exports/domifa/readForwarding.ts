import type { HeldForwarding } from '#domain/import/holders.ts'
import type { ServiceDay } from '#domain/time.ts'
import { dayCell, wordCell } from '#exports/domifa/holderCells.ts'
import type { HolderCells } from '#exports/domifa/holderCells.ts'
import { meanings } from '#exports/domifa/words.ts'
import { said } from '#exports/domifa/said.ts'

const addressIn = ({ text }: HolderCells): string => [text('forwardingName'), text('forwardingAddress')].filter((part) => part !== '').join('\n')

const firstDay = (cells: HolderCells, madeOn: ServiceDay): ServiceDay => dayCell(cells, 'forwardingFrom') ?? cells.warn('dayAssumed', 'forwardingFrom') ?? madeOn

/** A forwarding that runs, to an establishment and its address; one without a first day holds from the day of the file. */
export const readForwarding = (cells: HolderCells, madeOn: ServiceDay): HeldForwarding | undefined => {
  if (wordCell(cells, 'forwarding', meanings.yesNo) !== true) return undefined
  const address = addressIn(cells)
  if (address === '') return cells.warn('missingCell', 'forwardingAddress')
  const [from, to] = [firstDay(cells, madeOn), dayCell(cells, 'forwardingTo')]
  return to !== undefined && to < from ? cells.warn('endBeforeStart', 'forwardingTo') : { setOn: from < madeOn ? from : madeOn, address, from, ...said('to', to) }
}

/** DomiFa's export tells how many mandataries there are, and not who: that is said, to be entered again. */
export const noteProcurations = (cells: HolderCells): void => {
  const count = cells.text('procurations')
  if (count !== '' && Number(count) !== 0) cells.warn('onlyCounted', 'procurations')
}
