import type { ExchangeLog, Proof, Wire } from '#sync/ports.ts'
import { openSession } from '#sync/session.ts'

type SessionParts = { readonly log: Pick<ExchangeLog, 'centre' | 'dev'>; readonly wire: Pick<Wire, 'ask'>; readonly proof: Proof }

/** The same wire for what is asked outside of rounds: a request that finds no session opens one, and is asked once more. */
export const withSession = ({ log, wire, proof }: SessionParts): Pick<Wire, 'ask'> => ({
  ask: async (request) => {
    const reply = await wire.ask(request)
    if (reply.status !== 401) return reply
    const opened = await openSession({ log, wire, proof, setupCode: () => undefined })
    return opened.ok ? wire.ask(request) : reply
  },
})
