import { Hono, type Context } from 'hono'
import { acceptsGzip } from './acceptsGzip.ts'
import { refused, type Answer } from './answer.ts'
import { createDeclare } from './declarations.ts'
import { createEnrolments } from './enrolments.ts'
import { frontDoor, type Rule } from './frontDoor.ts'
import type { Ports } from './ports.ts'
import { createRates } from './rates.ts'
import { bucketsRoute, digestsRoute } from './routes/audit.ts'
import { enrolRoute } from './routes/enrol.ts'
import { healthRoute } from './routes/health.ts'
import { factsRoute, missingRoute } from './routes/missing.ts'
import { segmentsRoute } from './routes/segments.ts'
import { sessionRoute } from './routes/session.ts'
import { syncRoute } from './routes/sync.ts'
import { wakeRoute } from './routes/wake.ts'
import { createSessions, type Sessions } from './sessions.ts'
import { createTrust, type Trust } from './trust.ts'
import { createWakes } from './wakes.ts'
import { writeAnswer } from './writeAnswer.ts'

type Parts = { readonly ports: Ports; readonly sessions: Sessions; readonly trust: Trust }

const rulesOf = ({ ports, sessions, trust }: Parts): readonly Rule[] => {
  const { store, log } = ports
  const wakes = createWakes()
  ports.closing?.addEventListener('abort', () => wakes.dismiss(() => true))
  return [
    { method: 'GET', path: '/health', needs: 'nothing', route: healthRoute(ports) },
    { method: 'POST', path: '/session', needs: 'nothing', route: sessionRoute({ store, trust, sessions, log, declare: createDeclare(ports) }) },
    { method: 'POST', path: '/enrol', needs: 'nothing', route: enrolRoute(createEnrolments()) },
    { method: 'GET', path: '/wake', needs: 'session', route: wakeRoute(wakes) },
    { method: 'POST', path: '/sync', needs: 'session', route: syncRoute({ store, trust, wakes }) },
    { method: 'POST', path: '/missing', needs: 'session', route: missingRoute(store) },
    { method: 'POST', path: '/facts', needs: 'session', route: factsRoute(store) },
    { method: 'GET', path: '/segments/:redaction/:after', needs: 'session', route: segmentsRoute(store) },
    { method: 'GET', path: '/audit', needs: 'session', route: digestsRoute(store) },
    { method: 'POST', path: '/audit', needs: 'session', route: bucketsRoute(store) },
  ]
}

const write = (context: Context, answer: Answer): Promise<Response> => writeAnswer(answer, acceptsGzip(context.req.header('accept-encoding')))

const notAllowed = (rules: readonly Rule[], path: string): Answer => {
  const methods = rules.filter((rule) => rule.path === path).map(({ method }) => method)
  return { ...refused('method'), headers: { allow: methods.join(', ') } }
}

/** What the endpoint answers under /v1 (sync.md, "Wire"): JSON, refusals included, and nothing that a browser may lend to another origin. */
export const createV1 = (ports: Ports): Hono => {
  const parts = { ports, sessions: createSessions(ports.random), trust: createTrust(ports.store) }
  const lead = frontDoor({ ...parts, rates: createRates(ports.clock) })
  const rules = rulesOf(parts)
  const v1 = new Hono()
  for (const rule of rules) v1.on(rule.method, rule.path, async (context) => write(context, await lead(context, rule)))
  for (const path of new Set(rules.map((rule) => rule.path))) v1.all(path, (context) => write(context, notAllowed(rules, path)))
  v1.all('*', (context) => write(context, refused('notFound')))
  return v1
}
