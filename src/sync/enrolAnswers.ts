import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { parseRefused } from '#protocol/parseAnswer.ts'
import type { Reply } from '#sync/ports.ts'

/** Why an enrolment did not go on, as the desk says it (desk/exchange.ts). */
export type EnrolFailure = { readonly code: 'offline' | 'unknown' | 'used' | 'expired' | 'refused' | 'badLink' | 'stopped' }

const codes: Readonly<Record<string, EnrolFailure['code']>> = { codeUnknown: 'unknown', codeUsed: 'used', codeExpired: 'expired' }

// No answer, or one that cannot be read, is `offline`.
const failureOf = ({ body }: Reply): EnrolFailure => {
  const refused = parseRefused(body)
  return { code: (refused.ok ? codes[refused.value.error] : undefined) ?? 'offline' }
}

const patience = 1_000

type Poll<T> = {
  /** Nothing yet, something, or why there will be nothing. */
  readonly look: () => Promise<Result<T | undefined, EnrolFailure>>
  readonly stopped: () => boolean
  readonly pause: (ms: number) => Promise<void>
}

/** Looks once a second until something is there. A look without an answer is made again: the code's own ten minutes end it. */
export const poll = async <T>({ look, stopped, pause }: Poll<T>): Promise<Result<T, EnrolFailure>> => {
  for (;;) {
    if (stopped()) return refuse({ code: 'stopped' })
    const found = await look()
    if (!found.ok && found.error.code !== 'offline') return found
    if (found.ok && found.value !== undefined) return ok(found.value)
    await pause(patience)
  }
}

/** The value of an answer, or what its refusal means. */
export const valueOf = <T>(reply: Reply, parse: (body: unknown) => Result<T, 'notAnAnswer'>): Result<T, EnrolFailure> => {
  const read = parse(reply.body)
  return reply.status === 200 && read.ok ? read : refuse(failureOf(reply))
}
