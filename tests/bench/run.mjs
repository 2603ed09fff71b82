// `npm run bench [-- --only=durable,search] [-- --small]`: the ratios of design.md, "Speed", ours and theirs in the same run. Programs, not
// tests: a limit that is exceeded is told and fails nothing; only a program that crashes does. `--small`
// sees the programs of the exchange run, on too few facts to say anything.
import { findChromium } from '../runner/chromium.mjs'
import { openBrowser } from './harness/browser.mjs'
import { buildApp, buildPages, buildPrograms } from './harness/build.mjs'
import { installPeers } from './harness/installPeers.mjs'
import { tableOf } from './harness/rows.mjs'
import { serveFolder } from './harness/serveFolder.mjs'
import { durable } from './measures/durable.mjs'
import { figures } from './measures/figures.mjs'
import { files } from './measures/files.mjs'
import { firstLoad } from './measures/firstLoad.mjs'
import { ingest } from './measures/ingest.mjs'
import { mail } from './measures/mail.mjs'
import { memory } from './measures/memory.mjs'
import { painted } from './measures/painted.mjs'
import { resumed } from './measures/resumed.mjs'
import { returning } from './measures/returning.mjs'
import { rush } from './measures/rush.mjs'
import { search } from './measures/search.mjs'
import { start } from './measures/start.mjs'
import { unlock } from './measures/unlock.mjs'
import { weight } from './measures/weight.mjs'

const measures = [durable, painted, rush, start, weight, search, mail, files, figures, firstLoad, ingest, returning, memory, unlock, resumed]
const pagesPort = 18_221

const asked = process.argv.find((one) => one.startsWith('--only='))?.slice('--only='.length).split(',')
const chosen = measures.filter(({ name }) => asked === undefined || asked.includes(name))
if (chosen.length === 0) throw new Error(`--only takes ${measures.map(({ name }) => name).join(', ')}`)

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(0)} s`

const nobody = { context: undefined, close: () => Promise.resolve() }

const measure = async (one, house) => {
  const began = performance.now()
  const { context, close } = one.opensItsOwn === true ? nobody : await openBrowser(house.chromium, one.browser)
  try {
    return await one.run({ ...house, context })
  } catch (error) {
    // The others are measured all the same.
    console.error(`✗ ${one.name}: ${error.stack ?? error}`)
    process.exitCode = 1
    return []
  } finally {
    await close()
    console.log(`  ${one.name}: ${seconds(began)}`)
  }
}

const began = performance.now()
installPeers()
const { path: chromium } = await findChromium()
console.log(`bench: with ${chromium}`)
const app = chosen.some(({ needsApp }) => needsApp) ? await buildApp() : undefined
const programs = await buildPrograms([...new Set(chosen.flatMap((one) => one.programs ?? []))])
const small = process.argv.includes('--small')
const pages = chosen.flatMap((one) => one.pages)
const pagesFolder = pages.length > 0 ? await buildPages(pages) : app.folder
const server = await serveFolder(pagesFolder, pagesPort)
const rows = []
for (const one of chosen) rows.push(...(await measure(one, { chromium, app, pages: server.url, pagesFolder, programs, small })))
await server.stop()
console.log(`\n${tableOf(rows).join('\n')}\n\n${seconds(began)}`)
