// The agents of a register in memory: PINs, wrong tries, the lock and the end of the day as at a tablet, without its costly keys.
import type { Journal } from '#desk/ports.ts'
import type { AgentDoor, Face, PinRefusal, PinTry } from '#desk/session.ts'
import { checkPin, mostTries } from '#domain/agents/pinRules.ts'
import { proofOf } from '#domain/agents/proofOf.ts'
import { initialsOf, standingIn } from '#domain/agents/standing.ts'
import type { PinProof } from '#domain/agents/words.ts'
import type { AgentId } from '#domain/ids.ts'
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'

/** The passphrase and the printed code of a test's tablet. */
export const memoryPassphrase = 'une longue phrase de passe'
export const memoryRecoveryCode = 'AAAAA-BBBBB-CCCCC-DDDDD'

/** What a test's tablet keeps of six digits. */
export const memoryProof = (pin: string): PinProof => ({ salt: 'AAAA', cost: { kibibytes: 8, passes: 1, lanes: 1 }, key: btoa(pin) })

const session = 14 * 3_600_000

const facesOf = ({ register, agent: here }: Journal): readonly Face[] =>
  standingIn(register())
    .map(({ agent, name }) => ({ agent, initials: initialsOf(name) }))
    .toSorted((a, b) => Number(b.agent === here()) - Number(a.agent === here()))

/** Tries, each wrong one a second longer than the last; the fifth ends the session. */
const createTries = ({ register, clock }: Journal) => {
  const tried = new Map<AgentId, { readonly wrong: number; readonly until: number }>()
  return ({ agent, pin }: PinTry): Result<null, PinRefusal> => {
    const proof = proofOf(register(), agent)
    const { wrong, until } = tried.get(agent) ?? { wrong: 0, until: 0 }
    if (wrong >= mostTries) return refuse({ code: 'sessionOver' })
    if (proof === undefined) return refuse({ code: 'noPin' })
    if (clock() < until) return refuse({ code: 'tooSoon', until })
    if (proof.key === memoryProof(pin).key) {
      tried.delete(agent)
      return ok(null)
    }
    const next = { wrong: wrong + 1, until: clock() + (wrong + 1) * 1_000 }
    tried.set(agent, next)
    return next.wrong >= mostTries ? refuse({ code: 'sessionOver' }) : refuse({ code: 'wrongPin', left: mostTries - next.wrong, until: next.until })
  }
}

/** Whoever gives their six digits stands at the desk: `as` puts them there. */
export const memoryAgentDoor = (journal: Journal, as: (agent: AgentId) => void): AgentDoor => {
  const openedAt = journal.clock()
  const tried = createTries(journal)
  let passphrase = memoryPassphrase
  return {
    faces: () => facesOf(journal),
    until: () => (facesOf(journal).length === 0 ? undefined : openedAt + session),
    enter: async (wish) => {
      const entered = await Promise.resolve(tried(wish))
      if (entered.ok) as(wish.agent)
      return entered
    },
    prove: async (pin) => {
      const checked = checkPin(pin)
      return Promise.resolve(checked.ok ? ok(memoryProof(pin)) : checked)
    },
    lock: () => undefined,
    onEnd: () => () => undefined,
    changePassphrase: async ({ before, after }) => {
      if (before !== passphrase) return Promise.resolve(refuse({ code: 'wrongPassphrase' }))
      if (after.length < 12) return Promise.resolve(refuse({ code: 'passphraseTooShort' }))
      passphrase = after
      return Promise.resolve(ok(null))
    },
    tryRecoveryCode: async (code) => Promise.resolve(code === memoryRecoveryCode),
  }
}
