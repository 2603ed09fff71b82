// A tablet that was struck off forgets everything, on the centre's own word and on nobody else's (sync.md, "Devices"): the host
// that hands the order on cannot have made it.
import { parseRevoked } from '#protocol/parseAnswer.ts'
import type { ExchangeLog, Proof, Reply } from '#sync/ports.ts'

/** `stolen`: at once, whatever waits here. `retired`: once nothing waits. */
export type Retirement = 'stolen' | 'retired'

type Struck = { readonly log: Pick<ExchangeLog, 'centre' | 'dev'>; readonly proof: Pick<Proof, 'isByCentre'> }

/** What a refusal proves: nothing without an order against this very tablet that the centre signed. */
export const retirementIn = async ({ body }: Reply, { log, proof }: Struck): Promise<Retirement | undefined> => {
  const read = parseRevoked(body)
  if (!read.ok) return undefined
  const { kind, centre, data } = read.value.proof
  const isOurs = kind === 'deviceRevoked' && centre === log.centre && data['device'] === log.dev
  if (!isOurs || !(await proof.isByCentre(read.value.proof))) return undefined
  return data['stolen'] === true ? 'stolen' : 'retired'
}

type Leaving = {
  readonly log: Pick<ExchangeLog, 'standing'>
  /** Empties this tablet; says whether it did. */
  readonly wipe?: (why: Retirement) => Promise<boolean>
}

/** Does what an order asks for: a tablet that is not stolen keeps what nobody else has, and says to export it first. */
export const obeyRetirement = async (retirement: Retirement, { log, wipe }: Leaving): Promise<boolean> => {
  if (wipe === undefined || (retirement === 'retired' && log.standing().have.pending > 0)) return false
  return wipe(retirement)
}
