// The list that is shown, the day it is read on and the page beside it stand in the address: a list can be kept, sent, opened again. Never a name.
import { serviceDay } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { listIds } from '#ui/domiciliation/listId.ts'
import type { ListId } from '#ui/domiciliation/listId.ts'

/** The radiation file of whoever is chosen, alone or as one of those who are looked at one by one. */
const views = ['radiation', 'revue'] as const
type View = (typeof views)[number]

export type Address = {
  readonly list: ListId
  readonly day: ServiceDay
  /** What stood there instead of a day: the list is then today's. */
  readonly wrongDay?: string
  readonly view?: View
}

/** Reads `liste=…&au=…&vue=…`; without them, today's holders. */
export const readAddress = (search: string, today: ServiceDay): Address => {
  const asked = new URLSearchParams(search)
  const list = listIds.find((id) => id === asked.get('liste')) ?? 'domicilies'
  const text = asked.get('au') ?? today
  const day = serviceDay(text)
  const view = views.find((one) => one === asked.get('vue'))
  const shown = { list, ...(view === undefined ? {} : { view }) }
  return day === undefined ? { ...shown, day: today, wrongDay: text } : { ...shown, day }
}

/** The address of a list or of a page beside it; `au` only where it is not today. */
export const writeAddress = ({ list, day, view }: Address, today: ServiceDay): string => {
  const on = day === today ? '' : `&au=${day}`
  return `/domiciliation?liste=${list}${on}${view === undefined ? '' : `&vue=${view}`}`
}
