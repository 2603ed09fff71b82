import { slowDown, tabletSlowness } from '../harness/browser.mjs'
import { plainRow } from '../harness/rows.mjs'
import { serveApp } from '../harness/serveApp.mjs'
import { median, quantile } from '../harness/statistics.mjs'

const port = 18_229
const turns = 12
const phrase = 'quatre mots pour ouvrir'
const pin = '204816'

// Argon2id answers from a worker: its last message is the PIN derived; the desk is painted one frame after its search box is in the page.
const watchResume = () => {
  const resumed = { derived: 0, painted: undefined }
  globalThis.resumed = resumed
  const Plain = globalThis.Worker
  globalThis.Worker = class extends Plain {
    constructor(...given) {
      super(...given)
      this.addEventListener('message', () => { resumed.derived = performance.now() })
    }
  }
  const afterPaint = () => requestAnimationFrame(() => setTimeout(() => { resumed.painted ??= performance.now() }))
  new MutationObserver(() => {
    if (document.querySelector('input[type=search]') !== null) afterPaint()
  }).observe(document, { childList: true, subtree: true })
}

const tap = (page, name) => page.getByRole('button', { name, exact: true }).click()

const chooseCode = async (page) => {
  await page.getByRole('link', { name: 'Réglages', exact: true }).click()
  await page.getByRole('main').getByText('Agents', { exact: true }).first().click()
  await tap(page, 'Choisir mon code')
  for (const label of ['Code à six chiffres', 'Le même code, une seconde fois']) await page.getByLabel(label).fill(pin)
  await tap(page, 'Enregistrer le code')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

const openRegister = async (page) => {
  await tap(page, 'Créer le registre')
  for (const [label, text] of [['Nom du lieu', 'Le Phare'], ['Votre nom', 'Nadia Brunet'], ['Phrase secrète', phrase], ['Confirmer la phrase secrète', phrase]])
    await page.getByLabel(label, { exact: true }).fill(text)
  await tap(page, 'Créer le registre')
  await page.getByLabel('Je l’ai imprimé ou recopié').click()
  await tap(page, 'Ouvrir le bureau')
  await chooseCode(page)
  await page.getByRole('link', { name: 'Accueil', exact: true }).click()
}

const resume = async (page) => {
  await page.keyboard.press('Control+Shift+L')
  await page.getByRole('heading', { name: 'Qui reprend le poste' }).waitFor()
  await page.evaluate(() => { globalThis.resumed.painted = undefined })
  for (const digit of pin) await page.keyboard.press(digit)
  await page.waitForFunction(() => globalThis.resumed.painted !== undefined)
  return page.evaluate(() => globalThis.resumed.painted - globalThis.resumed.derived)
}

/** From six digits derived to the desk painted as it was left, on a slow tablet. */
export const resumed = {
  name: 'resumed',
  pages: [],
  needsApp: true,
  run: async ({ context, app }) => {
    const server = await serveApp(app.main, port)
    try {
      const page = await context.newPage()
      await page.addInitScript(watchResume)
      await page.goto(server.url)
      await openRegister(page)
      await slowDown(page, tabletSlowness)
      const times = []
      for (let turn = 0; turn <= turns; turn++) {
        const time = await resume(page)
        if (turn > 0) times.push(time)
      }
      return [
        plainRow({ what: 'PIN derived → painted, p50', value: median(times), unit: 'ms', limit: 150, runs: times.length }),
        plainRow({ what: 'PIN derived → painted, p95', value: quantile(times, 0.95), unit: 'ms', runs: times.length }),
      ]
    } finally {
      await server.stop()
    }
  },
}
