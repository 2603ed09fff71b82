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

// Runs in the page: when the search box came, by the clock that the server shares.
const watchOpening = () => {
  const watch = new MutationObserver(() => {
    if (document.querySelector('input[type=search]') === null) return
    globalThis.openedAt ??= Date.now()
  })
  watch.observe(document, { childList: true, subtree: true })
}

const standsStill = 3_000

const weigh = async ({ chromium, folder }, opening) => {
  const asked = new Map()
  const server = await serveFolder(folder, port, (file) => asked.set(file, asked.get(file) ?? Date.now()))
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
    await page.addInitScript(watchOpening)
    await page.goto(server.url)
    await opening.open(page)
    const openedAt = await page.evaluate(() => globalThis.openedAt)
    await page.evaluate(() => document.fonts.ready)
    const drawn = [...asked.keys()]
    await page.waitForTimeout(standsStill)
    return { opening: drawn.filter((file) => extname(file) !== '.js' || asked.get(file) <= openedAt), all: [...asked.keys()], foreign }
  } finally {
    await close()
    await server.stop()
  }
}

const row = (what, bytes, limit) => plainRow({ what, value: bytes / kilobyte, unit: 'kB', limit, runs: 1 })

/**
 * What the browser asks the server for until the search box is there, as the server saw it: no worker, no cache in between. What comes
 * by itself in the 3 s after that (the card, the search, the exchange) is told apart, without a limit.
 */
export const weight = {
  name: 'weight',
  pages: [],
  needsApp: true,
  run: async ({ chromium, app }) => {
    const rows = []
    for (const [name, opening] of Object.entries(openings)) {
      const { opening: files, all, foreign } = await weigh({ chromium, folder: app.folder }, opening)
      rows.push(
        row(`JavaScript to open ${name}, gzip`, sizeOf(files, '.js'), 140),
        row(`JavaScript of ${name} once it stands still, gzip`, sizeOf(all, '.js')),
        row(`CSS to open ${name}, gzip`, sizeOf(files, '.css'), 15),
        row(`fonts to open ${name}`, fontSize(files), 55),
        plainRow({ what: `requests to another origin, ${name}`, value: foreign.length, unit: '', limit: 0, runs: 1 }),
      )
    }
    return rows
  },
}
