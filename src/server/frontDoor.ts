// What every request under /v1 goes through, in turn: how often, who, what kind of body, what size; then its route.
import type { Context } from 'hono'
import { refused, type Answer, type OpenRoute, type SessionRoute, type Visitor } from './answer.ts'
import { callerOf, isRelayed } from './caller.ts'
import { codeOf, placeOf } from './failures.ts'
import type { Ports } from './ports.ts'
import type { Rates } from './rates.ts'
import { readBody } from './readBody.ts'
import type { Sessions } from './sessions.ts'
import { isFull } from './store/isFull.ts'
import { struckOff, type Trust } from './trust.ts'

export type Rule = { readonly method: 'GET' | 'POST'; readonly path: string } & (
  | { readonly needs: 'session'; readonly route: SessionRoute }
  | { readonly needs: 'nothing'; readonly route: OpenRoute }
)

export type DoorParts = { readonly ports: Ports; readonly sessions: Sessions; readonly trust: Trust; readonly rates: Rates }

const tokenOf = (context: Context): string => /(?:^|;)\s*__Host-boussole=([\w-]+)/.exec(context.req.header('cookie') ?? '')?.[1] ?? ''

const tooOften = (seconds: number): Answer => ({ ...refused('tooOften'), headers: { 'retry-after': String(seconds) } })

// By tablet once it is known; before, by where it comes from.
const waitFor = (context: Context, visitor: Visitor | undefined, rates: Rates): number => {
  // A house that gives its tablet the number of another's does not use up what is that one's.
  const who = visitor === undefined ? callerOf(context) : `${visitor.centre}/${visitor.dev}`
  return who === undefined ? 0 : rates(who)
}

const bodyOf = async (context: Context, { method }: Rule): Promise<{ readonly body: unknown } | { readonly refusal: Answer }> => {
  if (method === 'GET') return { body: undefined }
  const type = (context.req.header('content-type') ?? '').split(';')[0]?.trim()
  const coding = context.req.header('content-encoding') ?? 'identity'
  if (type !== 'application/json' || !['identity', 'gzip'].includes(coding)) return { refusal: { ...refused('malformed'), status: 415 } }
  const read = await readBody(context.req.raw)
  return read.ok ? { body: read.value } : { refusal: refused(read.error) }
}

type Entry = { readonly context: Context; readonly visitor: Visitor | undefined; readonly now: number }

const ask = async ({ context, visitor, now }: Entry, rule: Rule): Promise<Answer> => {
  const read = await bodyOf(context, rule)
  if ('refusal' in read) return read.refusal
  const asked = { body: read.body, now, param: (name: string) => context.req.param(name) ?? context.req.query(name), relayed: isRelayed(context) }
  if (rule.needs === 'nothing') return rule.route({ ...asked, visitor })
  return visitor === undefined ? refused('session') : rule.route({ ...asked, visitor })
}

// Who has no session sends no body: it is not read.
const enter = async (entry: Entry, rule: Rule, trust: Trust): Promise<Answer> => {
  const { visitor } = entry
  if (rule.needs === 'session' && visitor === undefined) return refused('session')
  const refusal = visitor === undefined ? undefined : struckOff(await trust.of(visitor.centre), visitor.dev)
  return refusal ?? ask(entry, rule)
}

const codeIn = ({ body }: Answer): string | undefined => (typeof body === 'object' && 'error' in body ? String(body.error) : undefined)

const short = (id: string | undefined): string | undefined => id?.slice(-8)

/** Leads one request to its route, and writes a line of the log. A failure of the store is an answer too: 507 when it is full, 503. */
export const frontDoor = ({ ports, sessions, trust, rates }: DoorParts) => async (context: Context, rule: Rule): Promise<Answer> => {
  const now = ports.clock()
  const visitor = sessions.visitor(tokenOf(context), now)
  const said = (answer: Answer, more: object = {}): Answer => {
    const { method, path } = rule
    ports.log({ method, route: path, status: answer.status, error: codeIn(answer), ms: ports.clock() - now, centre: short(visitor?.centre), dev: short(visitor?.dev), ...answer.counts, ...more })
    return answer
  }
  const seconds = waitFor(context, visitor, rates)
  if (seconds > 0) return said(tooOften(seconds))
  try {
    return said(await enter({ context, visitor, now }, rule, trust))
  } catch (error) {
    return said(refused(isFull(error) ? 'full' : 'unavailable'), { failure: codeOf(error), at: placeOf(error) })
  }
}
