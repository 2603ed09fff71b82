// The register of this tablet while it is closed, within the day that a passphrase opened (metier.md §8).
import { inTime } from '#kernel/inTime.ts'
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { standingIn } from '#domain/agents/standing.ts'
import type { AgentId } from '#domain/ids.ts'
import type { OpenRegister, Safe, SafeRefusal } from '#desk/ports.ts'
import type { PinRefusal, PinTry, RunningSession } from '#desk/session.ts'
import { argon2Answers } from '#storage/argon2.ts'
import { belongingsOf } from '#storage/belongings.ts'
import { openDay } from '#storage/dayKey.ts'
import type { LogDoor } from '#storage/logDoor.ts'
import { beginning, openRegister } from '#storage/openRegister.ts'
import { patience } from '#storage/patience.ts'
import { beginTry, loseTry, winTry } from '#storage/pinTry.ts'
import type { Counter, OpenTry } from '#storage/pinTry.ts'
import { openByPin } from '#storage/pinWraps.ts'
import { derivePin } from '#storage/proofs.ts'
import { readFounding } from '#storage/readLog.ts'
import type { SafeTools } from '#storage/safeTools.ts'
import { destroySession, readSession } from '#storage/sessionDisk.ts'
import { readFaces } from '#storage/sessionLocks.ts'
import type { DayKey, PinWrap, SessionRow } from '#storage/sessionRow.ts'
import { withLog } from '#storage/withLog.ts'
import { askForLoan, tellOver } from '#storage/windows.ts'

type Resumed = Promise<Result<OpenRegister, PinRefusal | SafeRefusal>>

const openIn = async (db: LogDoor, tools: SafeTools, { id, day }: { readonly id: string; readonly day: DayKey }): Promise<Result<OpenRegister, SafeRefusal>> => {
  const founding = await readFounding(db)
  const pair = founding === undefined ? undefined : await openDay(founding.tablet.centre, day)
  if (pair === undefined) return refuse({ code: 'storage' })
  const keys = { kid: day.kid, ...pair, older: new Map<string, CryptoKey>(), day }
  return openRegister({ db, keys, tools, demo: false, start: { fresh: false, seated: false, session: id } })
}

// The log may say what a tablet that was killed had no time to write into the row: retired, or another PIN.
const isWelcome = ({ journal }: OpenRegister, { agent, salt }: PinWrap): boolean =>
  standingIn(journal.register()).some((one) => one.agent === agent && one.proof.salt === salt)

type Looking = { readonly counter: Counter; readonly tools: SafeTools; readonly counted: OpenTry }

// Whose PIN it was, now that the register is open: not the row alone decides.
const seatIn = async ({ counter, counted }: Looking, opened: OpenRegister, wrap: PinWrap): Resumed => {
  const session = belongingsOf(opened)?.session
  if (session === undefined || !isWelcome(opened, wrap)) {
    session?.leave()
    await counter.db.open()
    return loseTry(counter, counted)
  }
  const won = await winTry(counter, counted)
  if (!won.ok) {
    session.leave()
    return won
  }
  await session.seat(won.value)
  return ok(opened)
}

const lookInto = async (looking: Looking, pin: string): Resumed => {
  const { counter, tools, counted } = looking
  const { id, device, kid, keys, pins } = counted.row
  const wrap = pins.find(({ agent }) => agent === counted.trying.note.agent)
  const key = wrap === undefined ? undefined : await openByPin(device, wrap, await derivePin(pin, wrap, tools.argon2))
  if (wrap === undefined || key === undefined) return loseTry(counter, counted)
  const opened = await openIn(counter.db, tools, { id, day: { key, kid, keys } })
  return opened.ok ? seatIn(looking, opened.value, wrap) : opened
}

const isFace = async (db: LogDoor, agent: AgentId): Promise<boolean> => (await readSession(db))?.pins.some((pin) => pin.agent === agent) ?? true

// Says whether all that a try needs is here: a right PIN would be counted as a wrong one where its code does not come.
const isReady = async ({ argon2 }: SafeTools): Promise<boolean> =>
  inTime(Promise.all([beginning.bring(), argon2Answers(argon2)]), patience).then(() => true, () => false)

const resumeIn = (tools: SafeTools, id: string) => ({ agent, pin }: PinTry): Resumed =>
  withLog('boussole-log', tools, async (db): Resumed => {
    const counter: Counter = { db, chance: tools, note: () => undefined, alive: () => true }
    if (!(await isFace(db, agent))) return refuse({ code: 'noPin' })
    if (!(await isReady(tools))) return refuse({ code: 'notCome' })
    const counted = await beginTry(counter, id, agent)
    const looked = counted.ok ? await lookInto({ counter, tools, counted: counted.value }, pin) : counted
    if (!looked.ok && looked.error.code === 'sessionOver') tellOver(db.name, id)
    return looked
  })

const endIn = (tools: SafeTools, id: string) => async (): Promise<void> => {
  await withLog('boussole-log', tools, async (db) => {
    await destroySession(db, id)
    tellOver(db.name, id)
    db.close()
    return ok(null)
  })
}

const runningIn = async (tools: SafeTools, row: SessionRow): Promise<RunningSession<OpenRegister, SafeRefusal> | undefined> => {
  const faces = await readFaces(row)
  const [first] = faces
  if (first === undefined) return undefined
  // While the digits are typed.
  void isReady(tools)
  return { faces, last: first.agent, until: row.until, resume: resumeIn(tools, row.id), end: endIn(tools, row.id) }
}

const isPast = ({ until, seen }: SessionRow, now: number): boolean => Math.max(now, seen) >= until

/** The session that runs on this tablet, if one does; one that is past its end is destroyed on the way. */
export const findSession = (tools: SafeTools): Safe['session'] => async () => {
  const found = await withLog('boussole-log', tools, async (db) => {
    const row = await readSession(db)
    const past = row !== undefined && isPast(row, tools.clock())
    if (past) {
      await destroySession(db, row.id)
      tellOver(db.name, row.id)
    }
    db.close()
    return ok(past ? undefined : row)
  })
  return found.ok && found.value !== undefined ? runningIn(tools, found.value) : undefined
}

const loanFor = async (db: LogDoor, { random }: SafeTools) => {
  const founding = await readFounding(db)
  return founding === undefined ? undefined : askForLoan(db.name, { dev: founding.tablet.dev, token: random(16).join('.') })
}

/** Opens the register with the keys of another window that is open and unlocked. */
export const borrow = (tools: SafeTools): Safe['borrow'] => async () => {
  const opened = await withLog('boussole-log', tools, async (db): Promise<Result<OpenRegister, SafeRefusal>> => {
    const loan = await loanFor(db, tools)
    if (loan === undefined) return refuse({ code: 'storage' })
    const { keys, session } = loan
    return openRegister({ db, keys, tools, demo: false, start: { fresh: false, seated: true, ...(session === undefined ? {} : { session }) } })
  })
  return opened.ok ? opened.value : undefined
}
