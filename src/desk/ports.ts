// What the desk needs from the outside: a journal that keeps acts, and a safe that opens it. `storage` implements both.
import type { Result } from '#kernel/result.ts'
import type { Draft, Fact } from '#domain/facts/fact.ts'
import type { Tally } from '#domain/facts/tally.ts'
import type { AgentId, FactId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import type { Moment, ServiceDay } from '#domain/time.ts'
import type { Backups } from '#desk/backups.ts'
import type { DraftShelf } from '#desk/drafts.ts'
import type { NotAllowed, Refusal } from '#desk/refusal.ts'
import type { AgentDoor, RunningSession } from '#desk/session.ts'

/** Looks and decides in one synchronous step: the facts to write, or why not. Pure; the clock is `now`, `agent` whoever stands at the desk. */
export type Decide = (register: Register, now: Moment, agent: AgentId) => Result<readonly Draft[], Refusal>

/**
 * Why an act could not be kept. `closed`: the desk was closed meanwhile. `full`: the tablet has no room left.
 * `lost`: the tablet's storage no longer answers, even reopened. `tooLarge`: over the 16 kB of design.md.
 */
export type JournalFailure = { readonly code: 'closed' | 'full' | 'lost' | 'tooLarge' }

/** The log of this tablet, under the register in memory. */
export type Journal = {
  readonly register: () => Register
  /** ms UTC. */
  readonly clock: () => number
  /** Who stands at the desk: in whose name acts are written. */
  readonly agent: () => AgentId
  /** A fresh random id, as a UUID: the new person's or the import's, made before the gesture so that a retry is the same act. */
  readonly newId: () => string
  /**
   * Writes the facts of one tap in one strict transaction, if nothing was written by another tab since `register()` was folded;
   * `behind` otherwise, and nothing is written. The register holds them once the promise resolves: they are on disk.
   */
  readonly commit: (drafts: readonly Draft[]) => Promise<Result<readonly Fact[], JournalFailure | { readonly code: 'behind' }>>
  /** Folds what other tabs wrote. */
  readonly catchUp: () => Promise<Result<null, JournalFailure>>
  /** Calls back after each change of `register()`, whatever the tab it came from; gives the way to stop. */
  readonly subscribe: (listener: () => void) => () => void
}

/** A draft whose id was drawn from its row, so that the same row is the same fact (sync.md, "Envelope"). */
export type PlannedFact = Draft & {
  readonly id: FactId
  /** ms UTC at which it counts as written, never before what stands in the log; now, where absent. For the past of a demonstration. */
  readonly ms?: number
}

export type Progress = { readonly done: number; readonly total: number }
export type LongJob = { readonly onProgress: (progress: Progress) => void; readonly signal: { readonly aborted: boolean } }

/** Bringing in a whole register. */
export type ImportPort = {
  /** HMAC under the import key: for each text, in order, the same UUID on whichever tablet of this register. */
  readonly identify: (texts: readonly string[]) => Promise<readonly string[]>
  /** Lets taps and frames pass between two pieces of a long work, where the last time is some ms ago: to be asked often. */
  readonly rest: () => Promise<void>
  /** Writes facts in transactions of about 1,000; stops between two when aborted, keeping what was written. Known ids are passed over. */
  readonly append: (facts: readonly PlannedFact[], job: LongJob) => Promise<Result<'written' | 'stopped', JournalFailure | NotAllowed>>
}

/** What planning an import needs. */
export type Identify = Pick<ImportPort, 'identify' | 'rest'>

export type Diagnostic = {
  readonly facts: number
  readonly unreadFacts: number
  readonly foreignFacts: number
  /** Bytes; absent when the browser does not say. */
  readonly usedBytes?: number
  readonly freeBytes?: number
  readonly persisted: boolean
  readonly device: string
  readonly lastError?: { readonly at: string; readonly code: string }
  /** The day on which the printed recovery code was last tried with success. */
  readonly lastDrill?: ServiceDay
}

/** An open register: everything the screens need from the tablet. */
export type OpenRegister = {
  readonly journal: Journal
  readonly imports: ImportPort
  readonly demo: boolean
  /** Who may stand at this tablet, and how they prove it. */
  readonly agents: AgentDoor
  readonly diagnostic: () => Promise<Diagnostic>
  /**
   * Writes facts under the centre's signature, as one tap while they fit one (400): erasures, and what goes with their batch. This tablet
   * and then all others rewrite what they hold of the people named. An open desk refuses it to those who may not (desk/guarded.ts).
   */
  readonly erase: (drafts: readonly Draft[]) => Promise<Result<readonly Fact[], JournalFailure | NotAllowed>>
  /** Every fact in one encrypted file, which `Safe.restore` reads back with the same passphrase or the recovery code: the way out of a tablet in trouble. */
  readonly exportAll: () => Promise<Uint8Array<ArrayBuffer>>
  readonly backups: Backups
  /** What screens keep of forms that nobody has recorded yet. */
  readonly drafts: DraftShelf
  /** Drops the key and every name from memory. */
  readonly close: () => void
  /** The same for this window alone: the session of the day stays, for the register that was opened in place of this one. */
  readonly leave: () => void
}

export type SafeRefusal = {
  /** `unknownFile`: no file of ours. `damaged`: one byte or more changed. `notEmpty`: a register already lives here. `retired`: this tablet was struck off, and holds nothing any more. */
  readonly code: 'wrongPassphrase' | 'wrongRecoveryCode' | 'passphraseTooShort' | 'unknownFile' | 'damaged' | 'notEmpty' | 'retired' | 'storage'
}

/** How large a tablet shows the desk: `grand` is ×1.25, for fingers in gloves (desk.md §5). */
export type Scale = 'normal' | 'grand'

/** The register of this tablet while it is closed: nothing of it can be read without the passphrase or the recovery code. */
export type Safe = {
  /** `demo`: the demonstration was opened and not left since, so that a reload goes straight back into it. `retired`: absent, since this tablet was struck off. */
  readonly state: () => Promise<'absent' | 'retired' | 'locked' | 'demo'>
  readonly create: (wish: { readonly place: string; readonly agent: string; readonly passphrase: string }) => Promise<
    Result<{ readonly opened: OpenRegister; readonly recoveryCode: string }, SafeRefusal>
  >
  /** The session of the day, where one runs: a PIN resumes it, also after a reload or a kill. Nothing once closing time has passed. */
  readonly session: () => Promise<RunningSession<OpenRegister, SafeRefusal> | undefined>
  /**
   * A second window of this tablet: the keys and the agent come from another one that has the desk open and unlocked, within 150 ms.
   * Nothing when there is none: `session`, then `open`. To be asked first at a start where `state` says `locked`.
   */
  readonly borrow: () => Promise<OpenRegister | undefined>
  readonly open: (passphrase: string) => Promise<Result<OpenRegister, SafeRefusal>>
  /** Opens with the printed code and sets a new passphrase. */
  readonly recover: (wish: { readonly recoveryCode: string; readonly passphrase: string }) => Promise<Result<OpenRegister, SafeRefusal>>
  /** Looks into a file of `exportAll` before it is restored: whose register, and how much of it; writes nothing. */
  readonly inspect: (wish: { readonly file: Uint8Array<ArrayBuffer>; readonly secret: string }) => Promise<Result<{ readonly place: string; readonly acts: Tally }, SafeRefusal>>
  /** Reads a file of `exportAll` into an empty tablet; `secret` is the passphrase or the recovery code. */
  readonly restore: (wish: { readonly file: Uint8Array<ArrayBuffer>; readonly secret: string }) => Promise<Result<OpenRegister, SafeRefusal>>
  /** The demonstration: its own database, its key beside it, made on first use. */
  readonly openDemo: () => Promise<Result<OpenRegister, SafeRefusal>>
  readonly resetDemo: () => Promise<void>
  /** The next start asks where to begin again; what is in the demonstration stays. */
  readonly leaveDemo: () => Promise<void>
}
