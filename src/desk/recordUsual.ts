import { ok } from '#kernel/result.ts'
import type { Draft } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { recordPrestation } from '#desk/recordPrestation.ts'
import type { Decide } from '#desk/ports.ts'

/** Shown to whoever taps, so that what is noted is what was read. */
type Wish = { readonly person: PersonId; readonly prestations: readonly string[] }

/**
 * What someone usually has, in one tap (desk.md §1): the prestations that the key named, and the passage that they imply, taken back together.
 * Refuses all of it for the reason for which any of them would be refused.
 */
export const recordUsual = ({ person, prestations }: Wish): Decide => (register, now, agent) => {
  const drafts: Draft[] = []
  for (const prestation of prestations) {
    const noted = recordPrestation({ person, prestation })(register, now, agent)
    if (!noted.ok) return noted
    drafts.push(...noted.value.filter(({ kind }) => kind !== 'passage' || !drafts.some((draft) => draft.kind === 'passage')))
  }
  return ok(drafts)
}
