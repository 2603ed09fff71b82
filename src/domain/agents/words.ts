// Who stands at the desk, and what a shared tablet keeps of it (metier.md §8, §9).

/** From the one who welcomes to the one who decides; each has what those before it have. */
export const roles = ['desk', 'worker', 'manager'] as const
export type Role = (typeof roles)[number]

/** Argon2id of six digits: salt and result in base64url. It is sealed like a name, and opens nothing by itself. */
export type PinProof = {
  readonly salt: string
  readonly cost: { readonly kibibytes: number; readonly passes: number; readonly lanes: number }
  readonly key: string
}

/** What is noted of access: acts of the desk tell their own agent. */
export const accessWords = [
  'deskResumed', 'agentSwitched', 'pinFailed', 'sessionDestroyed', 'fileOpened', 'actsListed', 'fileExported', 'registerExported', 'listExported', 'archiveOpened',
  'auditRead', 'passphraseChanged', 'recoveryTried', 'backupMade', 'backupRead', 'roleRefused',
] as const
export type AccessWord = (typeof accessWords)[number]
