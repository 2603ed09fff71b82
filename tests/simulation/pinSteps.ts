// What agents, passers-by and the tablet itself do to a day with PINs; each step says what it broke.
import type { OpenRegister } from '#desk/ports.ts'
import type { PinTry } from '#desk/session.ts'
import { mostTries } from '#domain/agents/pinRules.ts'
import { belongingsOf } from '#storage/belongings.ts'
import { givePin, kill, retire, settled, soon } from '../storage/agents.ts'
import { passageOf } from '../storage/tablet.ts'
import type { Dice } from './dice.ts'
import { agents, knownOf, openByPassphrase, pinNamed, untilOf } from './pinDay.ts'
import type { PinDay } from './pinDay.ts'

type Broken = readonly string[]
type Step = (day: PinDay, dice: Dice) => Promise<Broken>

const fine: Broken = []
const broken = (holds: boolean, rule: string): Broken => (holds ? fine : [rule])

const isClosed = (opened: OpenRegister): boolean => belongingsOf(opened)?.log.closed() !== false

const whenDestroyed = async (day: PinDay): Promise<Broken> => {
  day.destroyed = true
  const { windows } = day
  day.windows = []
  try {
    await soon(() => windows.every(isClosed))
  } catch {
    return ['a window stayed open']
  }
  return broken((await day.safe.session()) === undefined, 'a session survived')
}

type Outcome = { readonly ok: boolean; readonly code?: string }

const tryAt = async (day: PinDay, dice: Dice, wish: PinTry): Promise<Outcome> => {
  const window = dice.chance(0.6) && day.windows.length > 0 ? dice.pick(day.windows) : undefined
  if (window !== undefined) {
    const entered = await window.agents.enter(wish)
    return entered.ok ? { ok: true } : { ok: false, code: entered.error.code }
  }
  const session = await day.safe.session()
  if (session === undefined) return { ok: false, code: 'noSession' }
  const resumed = await session.resume(wish)
  if (resumed.ok) day.windows.push(resumed.value)
  return resumed.ok ? { ok: true } : { ok: false, code: resumed.error.code }
}

const judged = (day: PinDay, { agent, pin }: PinTry, { ok }: Outcome): Broken => {
  const known = knownOf(day, agent)
  const found = [
    ...broken(known.looks <= mostTries, 'looked too often'),
    ...broken(!ok || pin === known.pin, 'opened by a wrong PIN'),
    ...broken(!ok || !known.retired, 'opened by someone who was retired'),
    ...broken(!ok || !day.destroyed, 'opened after the session was destroyed'),
    ...broken(!ok || day.ms < untilOf(day), 'opened past the end'),
  ]
  if (ok) {
    known.looks = 0
    Object.assign(day, { last: agent, locked: false })
  }
  return found
}

const tries = (count: number, isRight: (dice: Dice) => boolean): Step => async (day, dice) => {
  const agent = dice.pick(agents)
  const wrong = dice.chance(0.5) ? '908172' : pinNamed(agent, 99)
  const pin = isRight(dice) ? knownOf(day, agent).pin : wrong
  day.trying = agent
  const outcomes = await Promise.all(Array.from({ length: count }, () => tryAt(day, dice, { agent, pin })))
  day.trying = undefined
  const found = outcomes.flatMap((outcome) => judged(day, { agent, pin }, outcome))
  return outcomes.some(({ code }) => code === 'sessionOver') ? [...found, ...(await whenDestroyed(day))] : found
}

const inAWindow = (work: (day: PinDay, dice: Dice, window: OpenRegister) => Promise<Broken>): Step => async (day, dice) =>
  day.windows.length === 0 ? fine : work(day, dice, dice.pick(day.windows))

const act = inAWindow(async (day, _dice, { journal }) => {
  await journal.catchUp()
  const written = await journal.commit([passageOf(journal.newId())])
  if (!written.ok) return fine
  return [...broken(written.value[0]?.agent === day.last, 'an act in another name'), ...broken(day.ms < untilOf(day), 'an act past the end'), ...broken(!day.destroyed, 'an act after the end')]
})

// A window whose clock once showed the end keeps to it, though the clock was set back since.
const isWritten = async (work: Promise<void>): Promise<boolean> => {
  try {
    await work
    return true
  } catch (error) {
    if (error instanceof Error && error.message.includes('closed')) return false
    throw error
  }
}

const changePin = inAWindow(async (day, dice, window) => {
  const agent = dice.pick(agents)
  const pin = pinNamed(agent, dice.below(50) + 1)
  if (day.ms >= untilOf(day)) return fine
  if (await isWritten(givePin(window, agent, pin))) knownOf(day, agent).pin = pin
  return fine
})

const retireSomeone = inAWindow(async (day, dice, window) => {
  const standing = agents.filter((agent) => !knownOf(day, agent).retired)
  if (standing.length < 2 || day.ms >= untilOf(day)) return fine
  const agent = dice.pick(standing)
  if (await isWritten(retire(window, agent))) knownOf(day, agent).retired = true
  return fine
})

const lock = inAWindow(async (day, _dice, window) => {
  window.agents.lock()
  await settled(window)
  day.locked = true
  return fine
})

const killOne = inAWindow((day, _dice, window) => {
  kill(window)
  day.windows = day.windows.filter((one) => one !== window)
  return Promise.resolve(fine)
})

const close = inAWindow((day, _dice, window) => {
  window.close()
  return whenDestroyed(day)
})

const borrow = inAWindow(async (day, dice) => {
  // A locked desk keeps who asks waiting, here too.
  if (day.locked && !dice.chance(0.05)) return fine
  const lent = await day.safe.borrow()
  if (lent === undefined) return fine
  day.windows.push(lent)
  return [...broken(!day.locked, 'lent by a locked desk'), ...broken(!day.destroyed && day.ms < untilOf(day), 'lent past the end'), ...broken(lent.journal.agent() === day.last, 'lent in another name')]
})

// Windows of a day that is over end at their next try, whoever began another day meanwhile.
const beginAgain: Step = async (day) => {
  const old = day.ms < untilOf(day) ? [] : day.windows
  day.windows = day.windows.filter((window) => !old.includes(window))
  await openByPassphrase(day)
  const tried = await Promise.all(old.map(({ agents: door }) => door.enter({ agent: day.last, pin: knownOf(day, agents[0]).pin })))
  return [...broken(tried.every(({ ok }) => !ok), 'opened past the end'), ...broken(old.every(isClosed), 'a window stayed open')]
}

const moments: readonly number[] = [1_000, 3_000, 12_000, 40_000, 3_600_000, -7_200_000]

const letTimePass: Step = (day, dice) => {
  day.ms = dice.chance(0.12) ? untilOf(day) + dice.below(3) - 1 : day.ms + dice.pick(moments)
  return Promise.resolve(fine)
}

const steps: readonly (readonly [number, Step])[] = [
  [5, tries(1, () => true)], [7, tries(1, () => false)], [2, tries(2, (dice) => dice.chance(0.3))], [4, act], [6, letTimePass],
  [2, changePin], [1, retireSomeone], [2, lock], [3, killOne], [0.4, close], [1, borrow], [0.5, beginAgain],
]

const drawn = (dice: Dice): Step => {
  let rest = dice.next() * steps.reduce((sum, [weight]) => sum + weight, 0)
  return steps.find(([weight]) => (rest -= weight) < 0)?.[1] ?? act
}

// Windows that ended by themselves are gone.
const sweep = (day: PinDay): void => { day.windows = day.windows.filter((window) => !isClosed(window)) }

/** One thing that happens; gives the rules that it broke. */
export const playStep = async (day: PinDay, dice: Dice): Promise<Broken> => {
  sweep(day)
  if (day.windows.length === 0 && day.destroyed) await openByPassphrase(day)
  return drawn(dice)(day, dice)
}
