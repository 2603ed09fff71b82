// How large this tablet shows the desk.
import type { Scale } from '#desk/ports.ts'
import { keepMark, readMark } from '#storage/keptMark.ts'
import type { LogDoor } from '#storage/logDoor.ts'
import type { SafeTools } from '#storage/safeTools.ts'

/** Reads the scale of this tablet; the usual one where nobody chose. */
export const readScale = async (db: LogDoor): Promise<Scale> => ((await readMark(db, 'scale')) ? 'grand' : 'normal')

/** Keeps a scale for the next starts; says whether the tablet wrote it. */
export const keepScale = (tools: SafeTools) => async (scale: Scale): Promise<boolean> => keepMark(tools, 'scale', scale === 'grand')
