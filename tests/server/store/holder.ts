// An endpoint that does nothing but hold its folder, until it is killed.
import { writeSync } from 'node:fs'
import { lockFolder } from '#server/store/lockFolder.ts'

const lock = lockFolder(process.argv[2] ?? '')
writeSync(1, lock.ok ? 'held\n' : 'refused\n')
setInterval(() => undefined, 60_000)
