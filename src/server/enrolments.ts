// Enrolment goes by the endpoint, which sees public keys and a locked parcel (sync.md, "Encryption"). A code is good for ten
// minutes and for one tablet: whoever photographed it comes too late, or is seen on both screens by its six digits.
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { EnrolAnswer, EnrolAsk, Parcel } from '#protocol/exchange.ts'
import type { Visitor } from './answer.ts'

const minute = 60_000
const offerLasts = 10 * minute
// For a while its code still says why it does not serve.
const remembered = 60 * minute
const most = 10_000

type Asker = { readonly ecdh: string; readonly dev: Visitor['dev']; readonly key: string }
type Offer = { readonly by: Visitor; readonly ecdh: string; readonly until: number; asked?: Asker; parcel?: Parcel; refused?: true; closed?: true }

type CodeFault = 'codeUnknown' | 'codeUsed' | 'codeExpired'
type Outcome = Result<EnrolAnswer, CodeFault>
type Step<S extends EnrolAsk['step']> = Extract<EnrolAsk, { step: S }>

export type Enrolments = {
  readonly offer: (step: Step<'offer'>, by: Visitor, now: number) => Outcome
  readonly ask: (step: Step<'ask'>, now: number) => Outcome
  /** Only the tablet that offered may look, grant and refuse; for any other the code does not exist. */
  readonly own: (step: Step<'look' | 'grant' | 'refuse'>, by: Visitor, now: number) => Outcome
  readonly take: (step: Step<'take'>, now: number) => Outcome
}

const isSame = (a: Asker, b: Asker): boolean => a.ecdh === b.ecdh && a.dev === b.dev && a.key === b.key

// A lost answer is asked for again by the same tablet, with the same keys; any other comes second.
const answerAsk = (offer: Offer, { ecdh, dev, key }: Step<'ask'>): Outcome => {
  const asked = { ecdh, dev, key }
  if (offer.asked !== undefined && !isSame(offer.asked, asked)) return refuse('codeUsed')
  offer.asked = asked
  return ok({ ecdh: offer.ecdh, centre: offer.by.centre })
}

const answerTake = (offer: Offer, { dev }: Step<'take'>): Outcome => {
  if (offer.asked?.dev !== dev) return refuse('codeUnknown')
  if (offer.refused === true) return ok({ refused: true })
  if (offer.parcel === undefined) return ok({})
  const { parcel } = offer
  delete offer.parcel
  offer.closed = true
  return ok({ parcel })
}

const answerOwn = (offer: Offer, step: Step<'look' | 'grant' | 'refuse'>): Outcome => {
  if (step.step === 'look') return ok(offer.asked === undefined ? {} : { asked: offer.asked })
  if (step.step === 'refuse') offer.refused = true
  else if (offer.asked === undefined || offer.refused === true) return refuse('codeUnknown')
  else offer.parcel = step.parcel
  return ok({ done: true })
}

/** Keeps the offers in memory: a restart forgets them, and the manager makes another. Instants are ms UTC. */
export const createEnrolments = (): Enrolments => {
  const offers = new Map<string, Offer>()
  const prune = (now: number): void => {
    for (const [code, { until }] of offers) {
      if (until + remembered > now && offers.size < most) return
      offers.delete(code)
    }
  }
  const standing = (code: string, now: number): Result<Offer, CodeFault> => {
    const offer = offers.get(code)
    if (offer === undefined) return refuse('codeUnknown')
    if (offer.closed === true) return refuse('codeUsed')
    return offer.until > now ? ok(offer) : refuse('codeExpired')
  }
  const onStanding = (code: string, now: number, answer: (offer: Offer) => Outcome): Outcome => {
    const found = standing(code, now)
    return found.ok ? answer(found.value) : found
  }
  return {
    offer: ({ code, ecdh }, by, now) => {
      prune(now)
      if (offers.has(code)) return refuse('codeUsed')
      const until = now + offerLasts
      offers.set(code, { by, ecdh, until })
      return ok({ until })
    },
    ask: (step, now) => onStanding(step.code, now, (offer) => answerAsk(offer, step)),
    own: (step, by, now) =>
      onStanding(step.code, now, (offer) =>
        offer.by.dev === by.dev && offer.by.centre === by.centre ? answerOwn(offer, step) : refuse('codeUnknown')),
    take: (step, now) => onStanding(step.code, now, (offer) => answerTake(offer, step)),
  }
}
