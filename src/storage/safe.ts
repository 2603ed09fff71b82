import { lateCode } from '#kernel/lateCode.ts'
import { ok } from '#kernel/result.ts'
import type { OpenRegister, Safe } from '#desk/ports.ts'
import { openDemo, resetDemo } from '#storage/demo.ts'
import type { Demo } from '#storage/demo.ts'
import { keepMark, readMark } from '#storage/keptMark.ts'
import { keepScale, readScale } from '#storage/keptScale.ts'
import { wholeLog } from '#storage/logDoor.ts'
import type { RareWaysIn } from '#storage/rareWaysIn.ts'
import { readFounding } from '#storage/readLog.ts'
import { safeTools } from '#storage/safeTools.ts'
import type { SafeOptions, SafeTools } from '#storage/safeTools.ts'
import { withFoundLog, withLog } from '#storage/withLog.ts'

/** The safe, what only a tablet that joins asks of it, how large the tablet shows the desk and whether it ticks. */
export type TabletSafe = Safe & RareWaysIn & {
  readonly keepScale: ReturnType<typeof keepScale>
  readonly keepSound: (on: boolean) => Promise<boolean>
}

const usual = lateCode(async () => (await import('#storage/waysIn.ts')).waysIn)
const rare = lateCode(async () => (await import('#storage/rareWaysIn.ts')).rareWaysIn)

const lateWays = (tools: SafeTools): Pick<Safe, 'open' | 'session' | 'borrow'> & RareWaysIn => {
  const ways = async () => (await usual.bring())(tools)
  const rareOnes = async () => (await rare.bring())(tools)
  return {
    open: async (passphrase) => (await ways()).open(passphrase),
    session: async () => (await ways()).session(),
    borrow: async () => (await ways()).borrow(),
    create: async (wish) => (await rareOnes()).create(wish),
    recover: async (wish) => (await rareOnes()).recover(wish),
    inspect: async (wish) => (await rareOnes()).inspect(wish),
    restore: async (wish) => (await rareOnes()).restore(wish),
    newcomer: async () => (await rareOnes()).newcomer(),
    join: async (wish) => (await rareOnes()).join(wish),
  }
}

// A tablet whose storage does not answer is not empty: opening it will say so.
const state = async (tools: SafeTools): ReturnType<Safe['state']> => {
  let found: Awaited<ReturnType<Safe['state']>> = 'locked'
  const looked = await withFoundLog(tools, async (db) => {
    const [founding, demo, retired, scale, sound] = await Promise.all([readFounding(db), db.meta.get('demo'), db.meta.get('retired'), readScale(db), readMark(db, 'sound')])
    tools.showScale(scale)
    tools.setSound?.(sound)
    if (demo !== undefined) found = 'demo'
    else if (founding === undefined) found = retired === undefined ? 'absent' : 'retired'
    db.close()
    return ok(null)
  })
  if (looked.ok || looked.error.code !== 'absent') return found
  tools.showScale('normal')
  tools.setSound?.(false)
  // Whatever is chosen next makes one.
  void wholeLog.bring().catch(() => undefined)
  return 'absent'
}

// Beside the log, since a start reads it anyway; it says nothing of anyone.
const showDemo = async (tools: SafeTools, shown: boolean): Promise<void> => {
  await withLog('boussole-log', tools, async (db) => {
    await (shown ? db.meta.put({ mark: true }, 'demo') : db.meta.delete('demo'))
    db.close()
    return ok(null)
  })
}

type DemoKeys = Pick<Safe, 'state' | 'openDemo' | 'resetDemo' | 'leaveDemo'>

const demoKeys = (demo: Demo, tools: SafeTools): DemoKeys => {
  let shown: OpenRegister | undefined
  let marked = false
  return {
    state: async () => {
      const found = await state(tools)
      marked = found === 'demo'
      return found
    },
    openDemo: async () => {
      const opened = await openDemo(demo, tools)
      if (opened.ok && !marked) await showDemo(tools, true)
      marked ||= opened.ok
      shown = opened.ok ? opened.value : undefined
      return opened
    },
    resetDemo: async () => {
      shown?.close()
      await resetDemo(tools)
    },
    leaveDemo: async () => {
      shown?.close()
      await showDemo(tools, false)
      marked = false
    },
  }
}

/** Makes the safe of this tablet, on the browser's own storage and keys unless told otherwise. */
export const createSafe = ({ demo, ...options }: SafeOptions & { readonly demo: Demo }): TabletSafe => {
  const tools = safeTools(options)
  return {
    ...lateWays(tools),
    keepScale: keepScale(tools),
    keepSound: (on) => keepMark(tools, 'sound', on),
    ...demoKeys(demo, tools),
  }
}
