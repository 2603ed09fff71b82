import { limits, type FactsAnswer, type MissingAnswer } from '#protocol/exchange.ts'
import { parseFactsAsk, parseMissingAsk } from '#protocol/parseAsk.ts'
import { answered, refused, type SessionRoute } from '../answer.ts'
import type { Store } from '../store.ts'

/** `POST /v1/missing`: those of the ids that the endpoint has not. */
export const missingRoute = (store: Store): SessionRoute => async ({ body, visitor }) => {
  const asked = parseMissingAsk(body)
  if (!asked.ok) return refused('malformed')
  const missing = await store.missing(visitor.centre, asked.value.ids)
  return answered({ missing } satisfies MissingAnswer, { ids: asked.value.ids.length, missing: missing.length })
}

/** `POST /v1/facts`: the facts of these ids, of the first `limits.rows` of them. */
export const factsRoute = (store: Store): SessionRoute => async ({ body, visitor }) => {
  const asked = parseFactsAsk(body)
  if (!asked.ok) return refused('malformed')
  const rows = await store.byIds(visitor.centre, asked.value.ids.slice(0, limits.rows))
  return answered({ rows } satisfies FactsAnswer, { ids: asked.value.ids.length, rows: rows.length })
}
