// The exchange as the desk asks for it (desk/exchange.ts), made of what the tablet has and of a wire.
import { ok } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { CentreId, DeviceId, FactId } from '#domain/ids.ts'
import { createExchange } from '#sync/exchange.ts'
import type { ExchangeDeps, RunningExchange } from '#sync/exchange.ts'
import type { EnrolFailure } from '#sync/enrolAnswers.ts'
import { offerTablet } from '#sync/offerTablet.ts'
import type { TabletOffer } from '#sync/offerTablet.ts'
import type { Enrolment } from '#sync/ports.ts'
import { withSession } from '#sync/withSession.ts'

type Kept<F> = Promise<Result<null, F>>
type Newcomer = { readonly dev: DeviceId; readonly key: string; readonly name: string; readonly passphrase: string }

type Belongings<F, W> = {
  readonly enrolment: Enrolment
  readonly origin: string
  readonly link: (name: string) => Kept<F>
  readonly revoke: (device: DeviceId, stolen: boolean) => Kept<F>
  readonly accept: (acts: readonly FactId[]) => Kept<F>
  readonly welcome: (newcomer: Newcomer) => Promise<Result<{ readonly centre: CentreId }, W>>
}

export type DeskExchange<F, W> = Omit<RunningExchange, 'now' | 'offerAgain'> & {
  readonly now: () => void
  readonly link: (wish: { readonly name: string; readonly code?: string }) => Kept<F>
  readonly offer: () => Promise<Result<TabletOffer<W>, EnrolFailure>>
  readonly revoke: (device: DeviceId, stolen: boolean) => Kept<F>
  readonly accept: (acts: readonly FactId[]) => Kept<F>
}

/** Starts the exchange of an open register. A tablet that has its certificate keeps it: linking again only gives the set-up code. */
export const createDeskExchange = <F, W>(deps: ExchangeDeps & Belongings<F, W>): DeskExchange<F, W> => {
  const { proof, enrolment, origin, welcome } = deps
  const running = createExchange(deps)
  return {
    standing: running.standing,
    subscribe: running.subscribe,
    stop: running.stop,
    now: () => { running.now() },
    link: async ({ name, code }) => {
      const linked = proof.certificate() === undefined ? await deps.link(name) : ok(null)
      if (linked.ok) running.now(code)
      return linked
    },
    offer: () => offerTablet({ wire: withSession(deps), enrolment, origin, welcome }),
    accept: async (acts) => {
      const accepted = await deps.accept(acts)
      if (accepted.ok) running.offerAgain(acts)
      return accepted
    },
    revoke: async (device, stolen) => {
      const revoked = await deps.revoke(device, stolen)
      running.now()
      return revoked
    },
  }
}
