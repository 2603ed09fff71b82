// The list that is shown and the day it is read on stand in the address: a list can be kept, sent, opened again. Never a name.
import { serviceDay } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { listIds } from '#ui/domiciliation/listId.ts'
import type { ListId } from '#ui/domiciliation/listId.ts'

export type Address = {
  readonly list: ListId
  readonly day: ServiceDay
  /** What stood there instead of a day: the list is then today's. */
  readonly wrongDay?: string
}

/** Reads `liste=…&au=…`; without them, today's holders. */
export const readAddress = (search: string, today: ServiceDay): Address => {
  const asked = new URLSearchParams(search)
  const list = listIds.find((id) => id === asked.get('liste')) ?? 'domicilies'
  const text = asked.get('au') ?? today
  const day = serviceDay(text)
  return day === undefined ? { list, day: today, wrongDay: text } : { list, day }
}

/** The address of a list; `au` only where it is not today. */
export const writeAddress = ({ list, day }: Address, today: ServiceDay): string => {
  const on = day === today ? '' : `&au=${day}`
  return `/domiciliation?liste=${list}${on}`
}
