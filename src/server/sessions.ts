// Challenges and sessions, in memory: a restart asks for another challenge, and nothing worth stealing lies on disk.
import { toBase64url } from '#protocol/base64url.ts'
import type { Visitor } from './answer.ts'
import type { Ports } from './ports.ts'

const minute = 60_000
/** How long a session lasts, ms (sync.md, "Devices"). */
export const sessionLasts = 15 * minute
const challengeLasts = 2 * minute
// Beyond this the oldest go: a crowd of strangers must not fill the memory.
const most = 100_000

type Ticket = Visitor & { readonly until: number }

/** Short-lived secrets, each good until its hour. */
type Tickets = {
  readonly give: (visitor: Visitor, now: number) => string
  readonly look: (secret: string, now: number) => Visitor | undefined
  readonly take: (secret: string, now: number) => Visitor | undefined
}

const createTickets = (random: Ports['random'], lasts: number): Tickets => {
  const tickets = new Map<string, Ticket>()
  // All last as long, so the first ones end first.
  const prune = (now: number): void => {
    for (const [secret, { until }] of tickets) {
      if (until > now && tickets.size < most) return
      tickets.delete(secret)
    }
  }
  const look: Tickets['look'] = (secret, now) => {
    const ticket = tickets.get(secret)
    return ticket !== undefined && ticket.until > now ? { centre: ticket.centre, dev: ticket.dev } : undefined
  }
  return {
    give: (visitor, now) => {
      prune(now)
      const secret = toBase64url(random(32))
      tickets.set(secret, { ...visitor, until: now + lasts })
      return secret
    },
    look,
    take: (secret, now) => {
      const visitor = look(secret, now)
      tickets.delete(secret)
      return visitor
    },
  }
}

export type Sessions = {
  readonly challenge: (visitor: Visitor, now: number) => string
  /** Says whether that challenge was put to this tablet; whoever asks, it never serves again. */
  readonly meets: (challenge: string, visitor: Visitor, now: number) => boolean
  readonly open: (visitor: Visitor, now: number) => string
  readonly visitor: (token: string, now: number) => Visitor | undefined
}

/** Opens the book of challenges and sessions. Instants are ms UTC. */
export const createSessions = (random: Ports['random']): Sessions => {
  const challenges = createTickets(random, challengeLasts)
  const sessions = createTickets(random, sessionLasts)
  return {
    challenge: challenges.give,
    meets: (challenge, { centre, dev }, now) => {
      const put = challenges.take(challenge, now)
      return put?.centre === centre && put.dev === dev
    },
    open: sessions.give,
    visitor: sessions.look,
  }
}
