// Serves the gallery of parts, or takes its pictures: node tests/ui/gallery/gallery.mjs [folder for pictures] [scene,scene]
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { createServer } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))
const port = Number(process.env.PORT ?? 18100)
const [folder, only] = process.argv.slice(2)
const sizes = { landscape: [1024, 768], portrait: [768, 1024], phone: [360, 740] }
const scenes = only?.split(',') ?? 'accueil personne demo courrier domiciliation bilan first locked states forms layers'.split(' ')

const server = await createServer({
  configFile: false,
  root,
  plugins: [react()],
  cacheDir: '/tmp/gallery-vite',
  server: { port, strictPort: true, fs: { allow: ['../../..'] } },
})
await server.listen()
console.log(`http://localhost:${port}/?scene=accueil&theme=light&scale=normal`)

const faces = ['theme=light', 'theme=dark', 'theme=light&scale=grand']
const shots = scenes.flatMap((scene) =>
  Object.entries(sizes).flatMap(([name, [width, height]]) => faces.map((face) => ({ scene, name, width, height, face }))),
)

async function picture(page, { scene, name, width, height, face }) {
  await page.setViewportSize({ width, height })
  await page.goto(`http://localhost:${port}/?scene=${scene}&${face}`)
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(150)
  await page.screenshot({ path: `${folder}/${scene}-${name}-${face.replaceAll(/\w+=|&/g, '')}.png` })
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  if (over > 0) console.log(`${scene} ${name} ${face}: ${over} px too wide`)
}

if (folder !== undefined) {
  mkdirSync(folder, { recursive: true })
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const page = await browser.newPage()
  page.on('pageerror', (error) => console.log(error.message))
  for (const shot of shots) await picture(page, shot)
  await browser.close()
  await server.close()
}
