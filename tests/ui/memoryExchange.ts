// An exchange that lives in a test's memory: an implementation of the desk's port whose standing the test sets, and which
// remembers what was asked of it.
import type { EnrolRefusal, Exchange, Joining } from '#desk/exchange.ts'
import { unlinked } from '#domain/exchange/standing.ts'
import type { KeyChange } from '#desk/keyChange.ts'
import type { ExchangeStanding } from '#domain/exchange/standing.ts'
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'

export type MemoryExchange = Exchange & {
  readonly set: (standing: Partial<ExchangeStanding>) => void
  /** The register is whole. */
  readonly loaded: () => void
  readonly asked: readonly unknown[]
  /** The other tablet answers the offer. */
  readonly answer: (answered: Result<{ readonly digits: string }, EnrolRefusal>) => void
}

export const enrolLink = 'https://la-boussole.test/rejoindre#AAAAAAAAAAAAAAAAAAAAAA.BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB'

const noChange: KeyChange = { standing: async () => Promise.resolve({ tablets: [], due: false }), prepare: async () => Promise.resolve(refuse({ code: 'wrongPassphrase' })) }

const always: Pick<Exchange, 'exportFile' | 'importFile' | 'keys'> = {
  exportFile: async (which) => Promise.resolve(ok(new TextEncoder().encode(which))),
  importFile: async () => Promise.resolve(ok({ added: 3 })),
  keys: async () => Promise.resolve(noChange),
}

/** Makes one; `over` replaces what it does. `until`: when its offers end, ms UTC. */
export const createMemoryExchange = ({ until = 0, over = {} }: { readonly until?: number; readonly over?: Partial<Exchange> } = {}): MemoryExchange => {
  const asked: unknown[] = []
  const listeners = new Set<() => void>()
  let standing: ExchangeStanding = unlinked
  let answer: MemoryExchange['answer'] = () => undefined
  const noted = async (what: unknown) => {
    asked.push(what)
    return Promise.resolve(ok(null))
  }
  return {
    standing: () => standing,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    now: () => void asked.push('now'),
    link: (wish) => noted({ link: wish }),
    offer: async () => {
      const answered = new Promise<Parameters<typeof answer>[0]>((resolve) => { answer = resolve })
      return Promise.resolve(ok({ link: enrolLink, until, answered, confirm: (wish) => noted({ confirm: wish }), cancel: () => void asked.push('cancel') }))
    },
    revoke: (device, stolen) => noted({ revoke: device, stolen }),
    accept: (acts) => noted({ accept: acts }),
    ...always,
    stop: () => void asked.push('stop'),
    ...over,
    set: (next) => {
      standing = { ...standing, ...next }
      for (const tell of listeners) tell()
    },
    loaded: () => {
      const { loading: _, ...rest } = standing
      standing = rest
      for (const tell of listeners) tell()
    },
    asked,
    answer: (answered) => answer(answered),
  }
}

/** A tablet that was let in as soon as it asks, or the refusal that it meets. */
export const joiningWith = (over: Partial<Joining>): Joining => ({
  digits: '407218', finish: async () => Promise.resolve({ ok: false, error: { code: 'refused' } }), cancel: () => undefined, ...over,
})
