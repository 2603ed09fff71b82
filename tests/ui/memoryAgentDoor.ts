import type { Journal } from '#desk/ports.ts'
import type { AgentDoor } from '#desk/session.ts'
import { refuse } from '#kernel/result.ts'

/** The agents of a register in memory: nobody has a PIN. */
export const memoryAgentDoor = (journal: Journal): AgentDoor => ({
  faces: () => [{ agent: journal.agent(), initials: 'NB' }],
  until: () => undefined,
  enter: async () => Promise.resolve(refuse({ code: 'noPin' })),
  prove: async () => Promise.resolve(refuse({ code: 'notSixDigits' })),
  lock: () => undefined,
  changePassphrase: async () => Promise.resolve(refuse({ code: 'wrongPassphrase' })),
  tryRecoveryCode: async () => Promise.resolve(false),
})
