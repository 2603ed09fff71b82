import { restoreAtHost } from './restoreAtHost.ts'

const { done, says } = await restoreAtHost({ args: process.argv.slice(2), env: process.env, now: Date.now() })
if (done) console.log(says)
else console.error(says)
process.exitCode = done ? 0 : 1
