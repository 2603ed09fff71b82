import type { Identify } from '#desk/ports.ts'

/** How many rows are looked at before the port is asked whether taps and frames wait: a few ms on a slow tablet. */
const together = 20

/** Works through a long list, resting between two turns, so that the page never freezes (desk.md §7). */
export const inTurns = async <Item, Made>(items: readonly Item[], work: (item: Item) => Made, { rest }: Pick<Identify, 'rest'>): Promise<readonly Made[]> => {
  const made: Made[] = []
  for (const [i, item] of items.entries()) {
    if (i > 0 && i % together === 0) await rest()
    made.push(work(item))
  }
  return made
}
