import { ok, refuse } from '#kernel/result.ts'
import { openRequestOn } from '#domain/domiciliation/requests.ts'
import type { RequestEnd } from '#domain/domiciliation/words.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Decide } from '#desk/ports.ts'
import { longestText } from '#desk/when.ts'

type Wish = { readonly person: PersonId; readonly why: RequestEnd; readonly detail?: string }

/**
 * The request that waits goes without a decision: an asylum seeker is sent to the SPADA, which is no refusal (metier.md §3), or the person
 * takes it back. Refuses where none waits, and another reason without words.
 */
export const closeRequest = ({ person, why, detail }: Wish): Decide => (register, now) => {
  const request = openRequestOn(register, person, now.day)
  if (request === undefined) return refuse({ code: 'noRequest' })
  const text = (detail ?? '').trim()
  if (why === 'other' && text === '') return refuse({ code: 'detailMissing' })
  if (text.length > longestText) return refuse({ code: 'textTooLong' })
  return ok([{ kind: 'requestClosed', person, data: {}, secret: { why, ...(text === '' ? {} : { detail: text }) }, refs: { ends: request.asked.id } }])
}
