import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { gzipSync } from 'node:zlib'
import { openBrowser, openPage } from '../harness/browser.mjs'
import { plainRow } from '../harness/rows.mjs'
import { serveFolder } from '../harness/serveFolder.mjs'

const port = 18_225
const passphrase = 'une phrase que personne ne dit'
const kilobyte = 1_000

const ready = (page) => page.getByRole('searchbox', { name: 'Rechercher une personne' }).waitFor()

const openings = {
  'the demonstration': {
    prepare: (page) => page.evaluate(() => globalThis.bench.demo({ people: 120, facts: 3_000, present: 20 })),
    open: (page) => ready(page),
  },
  'a register': {
    prepare: (page) => page.evaluate((secret) => globalThis.bench.register(secret), passphrase),
    open: async (page) => {
      await page.getByLabel('Phrase secrète').fill(passphrase)
      await page.getByRole('button', { name: 'Ouvrir le bureau' }).click()
      await ready(page)
    },
  },
}

const sizeOf = (files, extension) => files.filter((file) => extname(file) === extension).reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0)

// Fonts are packed already: gzip would only make them larger.
const fontSize = (files) => files.filter((file) => extname(file) === '.woff2').reduce((sum, file) => sum + readFileSync(file).length, 0)

const weigh = async ({ chromium, folder }, opening) => {
  const asked = new Set()
  const server = await serveFolder(folder, port, (file) => asked.add(file))
  const { context, close } = await openBrowser(chromium, { serviceWorkers: 'block' })
  const foreign = []
  context.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !/^(blob|data):/.test(request.url())) foreign.push(request.url())
  })
  try {
    const fill = await openPage(context, `${server.url}/bench/fill.html`)
    await opening.prepare(fill.page)
    await fill.page.close()
    asked.clear()
    const page = await context.newPage()
    await page.goto(server.url)
    await opening.open(page)
    await page.evaluate(() => document.fonts.ready)
    return { files: [...asked], foreign }
  } finally {
    await close()
    await server.stop()
  }
}

const row = (what, bytes, limit) => plainRow({ what, value: bytes / kilobyte, unit: 'kB', limit, runs: 1 })

/** What the browser asks the server for before the search box works, as the server saw it: no worker, no cache in between. */
export const weight = {
  name: 'weight',
  pages: [],
  needsApp: true,
  run: async ({ chromium, app }) => {
    const rows = []
    for (const [name, opening] of Object.entries(openings)) {
      const { files, foreign } = await weigh({ chromium, folder: app.folder }, opening)
      rows.push(
        row(`JavaScript to open ${name}, gzip`, sizeOf(files, '.js'), 140),
        row(`CSS to open ${name}, gzip`, sizeOf(files, '.css'), 15),
        row(`fonts to open ${name}`, fontSize(files), 55),
        plainRow({ what: `requests to another origin, ${name}`, value: foreign.length, unit: '', limit: 0, runs: 1 }),
      )
    }
    return rows
  },
}
