import type { CentreId, DeviceId } from '#domain/ids.ts'
import type { Refused } from '#protocol/exchange.ts'

/** Who asks, once a session was opened. */
export type Visitor = { readonly centre: CentreId; readonly dev: DeviceId }

type Status = 200 | 400 | 401 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 429 | 503 | 507

/** What a route answers, before it is written. `counts` goes to the log. */
export type Answer = {
  readonly status: Status
  /** An object is written as JSON; text as it is; a stream as events. */
  readonly body: object | string | ReadableStream<Uint8Array>
  readonly headers?: { readonly [name: string]: string }
  readonly counts?: { readonly [what: string]: number }
}

/** What a route is asked: its body has been read as JSON and nothing more, `param` reads the address; `relayed`: another server passed it on. */
export type Asked = { readonly body: unknown; readonly now: number; readonly param: (name: string) => string | undefined; readonly relayed: boolean }

/** A route that answers anyone, and one that needs a session. */
export type OpenRoute = (asked: Asked & { readonly visitor: Visitor | undefined }) => Promise<Answer>
export type SessionRoute = (asked: Asked & { readonly visitor: Visitor }) => Promise<Answer>

/** Answers what was asked for. */
export const answered = (body: object, counts?: Answer['counts']): Answer => ({ status: 200, body, ...(counts === undefined ? {} : { counts }) })

const statusOf: { readonly [E in Refused['error']]: Status } = {
  malformed: 400, session: 401, revoked: 401, proof: 401, certificate: 403, setupCode: 403, notFound: 404, unknownCentre: 404, method: 405,
  otherKey: 409, codeUnknown: 410, codeUsed: 410, codeExpired: 410, redacted: 410, tooLarge: 413, tooOften: 429, unavailable: 503, full: 507,
}

/** Refuses a whole request: a code, its status, and never a name. */
export const refused = (error: Refused['error']): Answer => ({ status: statusOf[error], body: { error } satisfies Refused })
