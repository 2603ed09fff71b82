// The one word about the exchange, at the end of the bar (desk.md §4).
import type { ChipState } from '#domain/exchange/chip.ts'
import { momentAt } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { number, unit } from '#ui/texts/amounts.ts'
import { compactDay } from '#ui/texts/dates.ts'

/** "14:32"; "hier" would not say which one: "3 nov., 14:32" on another day. Takes ms UTC. */
export const instant = (ms: number, today: ServiceDay): string => {
  const { day, at } = momentAt(ms)
  return day === today ? at : `${compactDay(day, today)}, ${at}`
}

/** "12 actes", "1 acte". */
export const acts = (n: number): string => unit(n, 'acte')

const kept = (n: number): string => (n > 1 ? 'gardés' : 'gardé')

/** The chip in words. */
export const chipWords = (state: ChipState, today: ServiceDay): string => {
  switch (state.what) {
    case 'kept': return `${acts(state.acts)}, ${kept(state.acts)} sur cette tablette`
    case 'toCheck': return `${number(state.count)} à vérifier`
    case 'offline': return `Hors ligne depuis ${instant(state.since, today)}`
    case 'waiting': return state.acts === 0 ? 'Échange en cours' : `${number(state.acts)} en attente, ${kept(state.acts)} sur cette tablette`
    case 'synchronised': return `Tout est synchronisé · ${instant(state.at, today)}`
  }
}
