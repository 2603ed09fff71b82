// Who stands at the desk: six digits within a day that a passphrase opened (metier.md §8; sync.md, "Encryption").
import type { Result } from '#kernel/result.ts'
import type { PinProof } from '#domain/agents/words.ts'
import type { AgentId } from '#domain/ids.ts'
import type { NotAllowed } from '#desk/refusal.ts'

/** An agent as the lock shows them: no name. */
export type Face = { readonly agent: AgentId; readonly initials: string }

/**
 * Why six digits opened nothing. `wrongPin`: `left` tries before the session is destroyed, `until` (ms UTC) the next one counts.
 * `tooSoon`: before that hour; the try was not looked at. `sessionOver`: destroyed, or past closing time: the passphrase is asked for.
 * `storage`: the try could not be counted, so it was not looked at; the next one may. `notCome`: the same, since code that it needs did not come.
 */
export type PinRefusal =
  | { readonly code: 'wrongPin'; readonly left: number; readonly until: number }
  | { readonly code: 'tooSoon'; readonly until: number }
  | { readonly code: 'sessionOver' | 'noPin' | 'storage' | 'notCome' }

export type PinTry = { readonly agent: AgentId; readonly pin: string }

/** The session of the day, while the desk is locked. `Opened`: an open register; `Failed`: why it could not be opened. */
export type RunningSession<Opened, Failed> = {
  readonly faces: readonly Face[]
  /** Who stood at the desk last. */
  readonly last: AgentId
  /** ms UTC: closing time, 14 hours at most after the passphrase. */
  readonly until: number
  /** Opens the register anew, after a reload or a kill. */
  readonly resume: (wish: PinTry) => Promise<Result<Opened, PinRefusal | Failed>>
  /** Destroys what a PIN could open. */
  readonly end: () => Promise<void>
}

/** The agents of an open register, at this tablet. */
export type AgentDoor = {
  /** Those who have a PIN and stand at this place still; whoever is here first. */
  readonly faces: () => readonly Face[]
  /** ms UTC at which the session ends; nothing while nobody has a PIN. */
  readonly until: () => number | undefined
  /**
   * Whoever gives their six digits stands at the desk from now on, in every window of this tablet: to switch, and to come back
   * from the lock. Tries are counted on disk before they are looked at: a reload gives none back.
   */
  readonly enter: (wish: PinTry) => Promise<Result<null, PinRefusal>>
  /** Makes the proof of a PIN, for `setPin` to write. Refuses what is not six digits, and those that anyone would try first (000000, 123456…). */
  readonly prove: (pin: string) => Promise<Result<PinProof, { readonly code: 'notSixDigits' | 'tooEasy' }>>
  /** Notes for later that the desk was locked: the next window, and the next start, ask for a PIN. So it stands after a passphrase, until `enter`. */
  readonly lock: () => void
  /**
   * Calls back once when the session ended under this window: closing time, the fifth wrong PIN or "Fermer le bureau" in any window of the
   * tablet. The register is closed by then: keys and names are dropped. Gives the way to stop.
   */
  readonly onEnd: (listener: () => void) => () => void
  /** Replaces this tablet's passphrase. */
  readonly changePassphrase: (wish: { readonly before: string; readonly after: string }) => Promise<Result<null, NotAllowed | { readonly code: 'wrongPassphrase' | 'passphraseTooShort' | 'storage' }>>
  /** Says whether a printed recovery code opens this register; changes nothing. Of a code that someone found, it tells a role below manager nothing: false. */
  readonly tryRecoveryCode: (code: string) => Promise<boolean>
}
