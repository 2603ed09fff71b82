// A tablet with its real storage and the rounds that ship, on a wire of one process.
import type { Hono } from 'hono'
import type { Role } from '#domain/agents/words.ts'
import type { OpenRegister } from '#desk/ports.ts'
import { exchangePartsOf } from '#storage/exchangeParts.ts'
import type { ExchangeParts } from '#storage/exchangeParts.ts'
import { joinRegister } from '#sync/joinRegister.ts'
import { offerTablet } from '#sync/offerTablet.ts'
import type { Enrolment } from '#sync/ports.ts'
import { createRounds } from '#sync/round.ts'
import type { Rounds } from '#sync/round.ts'
import type { Engine } from '#storage/logDatabase.ts'
import { createEnrolment } from '#storage/enrolment.ts'
import { atTheDesk } from '../server/enrolledTablet.ts'
import { healthyEngine, newRegister, passphrase, safeOn, taken } from '../storage/tablet.ts'
import { createMemoryWire } from './memoryWire.ts'
import type { MemoryWire } from './memoryWire.ts'

export type RealTablet = { readonly opened: OpenRegister; readonly parts: ExchangeParts; readonly wire: MemoryWire; readonly rounds: Rounds; readonly engine: Engine }

const clock = (): number => atTheDesk

/** An open register with its exchange. */
export const dressed = (opened: OpenRegister, engine: Engine, wire: MemoryWire): RealTablet => {
  const parts = exchangePartsOf(opened)
  if (parts === undefined) throw new Error('a register without its exchange')
  return { opened, parts, wire, engine, rounds: createRounds({ ...parts, wire, app: '1', clock }) }
}

/** The tablet on which the register was made, linked to an endpoint. */
export const firstTablet = async (app: () => Hono): Promise<RealTablet> => {
  const engine = healthyEngine()
  const tablet = dressed(await register(engine), engine, createMemoryWire(app))
  taken(await tablet.parts.link('Accueil'))
  return tablet
}

const register = async (engine: Engine): Promise<OpenRegister> => {
  await newRegister(engine, { clock })
  return taken(await safeOn(engine, { clock }).open(passphrase))
}

/** The same tablet after a restart. */
export const reopened = async ({ opened, engine, wire }: RealTablet): Promise<RealTablet> => {
  opened.close()
  return dressed(taken(await safeOn(engine, { clock }).open(passphrase)), engine, wire)
}

// Asks again at once: nobody walks from one tablet to the other here.
const inHaste = (enrolment: Enrolment): Enrolment => ({ ...enrolment, pause: () => new Promise((resolve) => { setTimeout(resolve, 1) }) })

/** A tablet that joins by an offer of another, with all six digits compared. */
export const joinedTablet = async (by: RealTablet, app: () => Hono, role?: Role): Promise<RealTablet> => {
  const engine = healthyEngine()
  const wire = createMemoryWire(app)
  const safe = safeOn(engine, { clock })
  const newcomer = await safe.newcomer()
  const offer = taken(await offerTablet({ wire: by.wire, enrolment: inHaste(by.parts.enrolment), origin: 'http://localhost:8080', welcome: by.parts.welcome }))
  const enrolment = inHaste(createEnrolment((count) => crypto.getRandomValues(new Uint8Array(count))))
  const joining = taken(await joinRegister({ wire, enrolment, dev: newcomer.tablet.dev, key: newcomer.device.key }, offer.link))
  const { digits } = taken(await offer.answered)
  if (digits !== joining.digits) throw new Error('the two screens show different digits')
  taken(await offer.confirm({ name: 'Courrier', passphrase, ...(role && { role }) }))
  const contents = taken(await joining.receive())
  return dressed(taken(await safe.join({ contents, newcomer, passphrase, agent: 'Dominique' })), engine, wire)
}
