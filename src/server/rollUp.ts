import { rollUpAtHost } from './rollUpAtHost.ts'

const { done, says } = rollUpAtHost(process.argv.slice(2))
if (done) console.log(says)
else console.error(says)
process.exitCode = done ? 0 : 1
