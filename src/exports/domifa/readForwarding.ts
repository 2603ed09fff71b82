import type { HeldForwarding } from '#domain/import/holders.ts'
import type { ServiceDay } from '#domain/time.ts'
import { dayCell, said, wordCell } from '#exports/domifa/holderCells.ts'
import type { HolderCells } from '#exports/domifa/holderCells.ts'
import { meanings } from '#exports/domifa/words.ts'

const addressIn = ({ text }: HolderCells): string => [text('forwardingName'), text('forwardingAddress')].filter((part) => part !== '').join('\n')

const firstDay = (cells: HolderCells, madeOn: ServiceDay | undefined): ServiceDay | undefined => {
  const from = dayCell(cells, 'forwardingFrom')
  if (from === undefined) cells.warn(madeOn === undefined ? 'missingCell' : 'dayAssumed', 'forwardingFrom')
  return from ?? madeOn
}

/** A forwarding that runs, to an establishment and its address; one without a first day holds from the day of the file. */
export const readForwarding = (cells: HolderCells, madeOn: ServiceDay | undefined): HeldForwarding | undefined => {
  if (wordCell(cells, 'forwarding', meanings.yesNo) !== true) return undefined
  const address = addressIn(cells)
  if (address === '') return cells.warn('missingCell', 'forwardingAddress')
  const [from, to] = [firstDay(cells, madeOn), dayCell(cells, 'forwardingTo')]
  if (from === undefined) return undefined
  return to !== undefined && to < from ? cells.warn('endBeforeStart', 'forwardingTo') : { address, from, ...said('to', to) }
}

/** DomiFa's export tells how many mandataries there are, and not who: that is said, to be entered again. */
export const noteProcurations = (cells: HolderCells): void => {
  const count = cells.text('procurations')
  if (count !== '' && Number(count) !== 0) cells.warn('onlyCounted', 'procurations')
}
