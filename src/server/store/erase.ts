// A person leaves, what was counted stays (sync.md, "Erasure and retention"; invariant 14).
import { personId, type CentreId, type PersonId } from '#domain/ids.ts'
import { stubOf, type Erasure } from '#protocol/erasure.ts'
import { parseFact } from '#protocol/parseFact.ts'
import { factIn, hashOf, plainText, safeText } from './bodies.ts'
import type { Ledger, LedgerLine } from './ledger.ts'
import { ask, each, type Program } from './program.ts'
import { numberIn, textIn } from './sqlRow.ts'

/** Those of some people who were erased, each with the id that stands for them. */
export const erasedAmong = function* (centre: CentreId, people: readonly string[]): Program<readonly (readonly [string, PersonId])[]> {
  const rows = yield* ask('select person, alias from erased where centre = $1 and person = any($2::text[])', centre, people)
  return rows.map((row) => [textIn(row, 'person'), personId(textIn(row, 'alias'))])
}

const readBody = (body: string): unknown => {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** What may stay of a text that was set apart, once a person in it is erased; nothing of one that reads as no fact. */
export const apartStub = (body: string, { person, alias }: Erasure): string | undefined => {
  if (!body.includes(person)) return body
  const fact = parseFact(readBody(body))
  return fact.ok && fact.value.person === person ? JSON.stringify(stubOf(fact.value, alias)) : undefined
}

const rewriteFacts = function* (centre: CentreId, { person, alias }: Erasure): Program<void> {
  const rows = yield* ask('select seq, body from fact where centre = $1 and person = $2', centre, person)
  const stubs = rows.flatMap((row) => {
    const fact = factIn(textIn(row, 'body'))
    const stub = stubOf(fact, alias)
    return stub === fact ? [] : [[centre, numberIn(row, 'seq'), alias, hashOf(stub), JSON.stringify(stub)]]
  })
  yield* each('update fact set person = $3, hash = $4, body = $5, red = 1 where centre = $1 and seq = $2', stubs)
}

const rewriteApart = function* (centre: CentreId, erasure: Erasure): Program<void> {
  for (const row of yield* ask('select id, hash, body from quarantine where centre = $1', centre)) {
    const body = plainText(textIn(row, 'body'))
    const left = apartStub(body, erasure)
    const key = [centre, textIn(row, 'id'), textIn(row, 'hash')] as const
    if (left === undefined) yield* ask('delete from quarantine where centre = $1 and id = $2 and hash = $3', ...key)
    else if (left !== body) yield* ask('update quarantine set body = $4 where centre = $1 and id = $2 and hash = $3', ...key, safeText(left))
  }
}

/** Rewrites all that is held about a person, after writing it down where no backup brings it back. The caller moves `redaction` on. */
export const erase = function* ({ centre, person, alias, order }: LedgerLine, ledger: Ledger): Program<void> {
  const erasure = { person, alias }
  ledger.note({ centre, ...erasure, ...(order === undefined ? {} : { order }) })
  yield* ask('insert into erased (centre, person, alias) values ($1, $2, $3) on conflict do nothing', centre, erasure.person, erasure.alias)
  yield* rewriteFacts(centre, erasure)
  yield* rewriteApart(centre, erasure)
}
