import { ok, refuse } from '#kernel/result.ts'
import type { Draft } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { forwardMail } from '#desk/forwardMail.ts'
import type { Decide } from '#desk/ports.ts'

/**
 * All the mail of several people goes to the address of the forwarding of each, in one tap that one undo takes back. No sign of life
 * (metier.md §4). Refuses all of it when for one of them nothing waits or no forwarding runs any more: the list that was on screen is
 * not the one now.
 */
export const forwardAll = ({ people }: { readonly people: readonly PersonId[] }): Decide => (register, now, agent) => {
  const drafts: Draft[] = []
  for (const person of new Set(people)) {
    const sent = forwardMail({ person })(register, now, agent)
    if (!sent.ok) return sent
    drafts.push(...sent.value)
  }
  return drafts.length === 0 ? refuse({ code: 'nothingWaiting' }) : ok(drafts)
}
