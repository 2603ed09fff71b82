// A register behind its passphrase, and the least that opening one can cost: Argon2id, the names deciphered, the facts folded.
import type { OpenRegister } from '../../../src/desk/ports.ts'
import type { Fact } from '../../../src/domain/facts/fact.ts'
import { agentId } from '../../../src/domain/ids.ts'
import { fold } from '../../../src/domain/register/fold.ts'
import { emptyRegister } from '../../../src/domain/register/register.ts'
import { momentAt } from '../../../src/domain/time.ts'
import { argon2InWorker, usualCost } from '../../../src/storage/argon2.ts'
import { belongingsOf } from '../../../src/storage/belongings.ts'
import { createSafe } from '../../../src/storage/safe.ts'
import { shelterFacts } from './shelter.ts'
import type { Size } from './shelter.ts'

const passphrase = 'une phrase que personne ne dit'
const agent = agentId('0195652f-2a6c-7f0e-8f3a-1c2d3e4f0001')
const pin = '204816'
const safe = createSafe({ demo: { place: '', agent: '', fill: () => Promise.resolve() } })

const got = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown }): T => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.error))
}

// As a kill would: the session stays for a PIN.
const putDown = (opened: OpenRegister): void => { belongingsOf(opened)?.session?.leave() }

let facts: readonly Fact[] = []

/** Creates the register, with one agent who has a PIN; gives how many facts it holds. */
const fill = async (size: Omit<Size, 'today'>): Promise<number> => {
  const { opened } = got(await safe.create({ place: 'Le Phare', agent: 'Camille', passphrase }))
  const { journal, imports, agents } = opened
  got(await imports.append(shelterFacts({ ...size, today: momentAt(Date.now()).day }), { onProgress: () => undefined, signal: { aborted: false } }))
  got(await journal.commit([{ kind: 'agentAdded', data: { agent }, secret: { name: 'Nadia' } }, { kind: 'pinSet', data: { agent }, secret: got(await agents.prove(pin)) }]))
  facts = [...journal.register().facts.values()]
  putDown(opened)
  return facts.length
}

const timed = async (work: () => Promise<OpenRegister>): Promise<number> => {
  const start = performance.now()
  const opened = await work()
  const time = performance.now() - start
  if (opened.journal.register().facts.size < facts.length) throw new Error('not everything came back')
  putDown(opened)
  return time
}

/** ms of an opening by the passphrase, until the register is whole. */
const unlock = (): Promise<number> => timed(async () => got(await safe.open(passphrase)))

/** ms of one by six digits, after a kill. */
const resume = (): Promise<number> =>
  timed(async () => {
    const session = await safe.session()
    if (session === undefined) throw new Error('no session')
    return got(await session.resume({ agent, pin }))
  })

type Ciphered = { readonly iv: Uint8Array<ArrayBuffer>; readonly ct: ArrayBuffer }

const cipherAll = async (key: CryptoKey): Promise<readonly Ciphered[]> =>
  Promise.all(facts.filter(({ secret }) => secret !== undefined).map(async ({ secret }) => {
    const iv = crypto.getRandomValues(new Uint8Array(12))
    return { iv, ct: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(JSON.stringify(secret))) }
  }))

/** ms of the floor, its parts one after the other as they must be. */
const floor = async (): Promise<number> => {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  const ciphered = await cipherAll(key)
  const start = performance.now()
  await argon2InWorker({ passphrase, salt: new Uint8Array(16), cost: usualCost })
  await Promise.all(ciphered.map(({ iv, ct }) => crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, ct)))
  fold(emptyRegister(), facts)
  return performance.now() - start
}

Object.assign(globalThis, { bench: { fill, unlock, resume, floor } })
