// How a register that lies on this tablet opens: the demonstration starts without them.
import { refuse } from '#kernel/result.ts'
import type { Safe } from '#desk/ports.ts'
import { unlock } from '#storage/keyring.ts'
import { openWith } from '#storage/openWith.ts'
import { readFounding } from '#storage/readLog.ts'
import { borrow, findSession } from '#storage/resume.ts'
import type { SafeTools } from '#storage/safeTools.ts'
import { withLog } from '#storage/withLog.ts'

const openBy = (tools: SafeTools): Safe['open'] => (passphrase) =>
  withLog('boussole-log', tools, async (db) => {
    const founding = await readFounding(db)
    if (founding === undefined) return refuse({ code: 'storage' })
    const keys = await unlock(founding.keyring, { passphrase }, tools.argon2)
    return keys === undefined ? refuse({ code: 'wrongPassphrase' }) : openWith(db, keys, tools)
  })

/** By the passphrase, by a session that runs, by another window. */
export const waysIn = (tools: SafeTools): Pick<Safe, 'open' | 'session' | 'borrow'> => ({
  open: openBy(tools), session: findSession(tools), borrow: borrow(tools),
})
