import { ok, refuse } from '#kernel/result.ts'
import type { AgentDoor } from '#desk/session.ts'
import type { Tablet } from '#storage/logDatabase.ts'

/** The agents of an open register at this tablet. */
export const createAgentDoor = ({ tablet }: { readonly tablet: Tablet }): AgentDoor => ({
  faces: () => [{ agent: tablet.agent, initials: '' }],
  until: () => undefined,
  enter: async () => Promise.resolve(refuse({ code: 'noPin' })),
  prove: async () => Promise.resolve(refuse({ code: 'notSixDigits' })),
  lock: () => undefined,
  onEnd: () => () => undefined,
  changePassphrase: async () => Promise.resolve(refuse({ code: 'wrongPassphrase' })),
  tryRecoveryCode: async () => Promise.resolve(ok(false).value),
})
