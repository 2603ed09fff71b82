// Writes that arrive together share one transaction, hence one wait for the disk: 32 tablets pushing at once cost one flush.
import type { Program, Sql } from './program.ts'

/** Runs a program with those that arrive in the same turn, or while the one before is being written. Programs of one lane keep their order. */
export type GroupCommit = <T>(lane: string, program: () => Program<T>) => Promise<T>

// A call that waits for its transaction: `run` is the program, its outcome kept aside until the whole is on disk.
type Call = { readonly run: () => Program<() => void>; readonly fail: (reason: unknown) => void }

const together = function* (calls: readonly Call[]): Program<readonly (() => void)[]> {
  const settle: (() => void)[] = []
  for (const { run } of calls) settle.push(yield* run())
  return settle
}

const alone = async (sql: Sql, { run, fail }: Call): Promise<void> => {
  try {
    const settle = await sql.write(run)
    settle()
  } catch (reason) {
    fail(reason)
  }
}

const writeAll = async (sql: Sql, calls: readonly Call[]): Promise<void> => {
  try {
    for (const settle of await sql.write(() => together(calls))) settle()
  } catch {
    // One of them failed and took the others along: each has its own outcome, in its own transaction.
    for (const call of calls) await alone(sql, call)
  }
}

const callOf = <T>(program: () => Program<T>, resolve: (value: T) => void, fail: (reason: unknown) => void): Call => ({
  fail,
  run: function* () {
    const value = yield* program()
    return () => resolve(value)
  },
})

/** `laneOf`: programs of other lanes are written apart, at the same time. `turn`: when those that arrived are written. */
export const groupCommit = (sql: Sql, laneOf: (lane: string) => string, turn: (write: () => void) => void): GroupCommit => {
  const lanes = new Map<string, Call[]>()
  const drain = async (lane: string): Promise<void> => {
    for (let calls = lanes.get(lane) ?? []; calls.length > 0; calls = lanes.get(lane) ?? []) {
      lanes.set(lane, [])
      await writeAll(sql, calls)
    }
    lanes.delete(lane)
  }
  return (id, program) =>
    new Promise((resolve, reject) => {
      const lane = laneOf(id)
      const waiting = lanes.get(lane)
      const call = callOf(program, resolve, reject)
      if (waiting !== undefined) return void waiting.push(call)
      lanes.set(lane, [call])
      turn(() => void drain(lane))
    })
}
