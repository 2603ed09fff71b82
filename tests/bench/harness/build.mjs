import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

const cache = resolve('node_modules/.cache/bench')
const here = resolve('tests/bench')

const vite = (...args) => {
  const run = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', ...args], { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
  if (run.status !== 0) throw new Error(`vite build ${args.join(' ')}: ${run.stdout}${run.stderr}`)
}

const settings = (root, outDir) => ({
  configFile: false, root, logLevel: 'warn', base: './',
  define: { 'import.meta.env.VITE_VERSION': JSON.stringify('bench') },
  worker: { format: 'es' },
  build: { outDir, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
})

/** The pages of the bench, which call the desk's own code; into the app's folder when they must share its origin. */
export const buildPages = async (pages, outDir = join(cache, 'pages')) => {
  const common = settings(join(here, 'pages'), outDir)
  const input = pages.map((page) => join(here, 'pages', `${page}.html`))
  mkdirSync(outDir, { recursive: true })
  await build({ ...common, plugins: [react()], build: { ...common.build, rolldownOptions: { input } } })
  return outDir
}

/** Someone else's page, kept for the times without a network by the same library as ours. */
export const buildPeer = async (name) => {
  const outDir = join(cache, name)
  const offline = VitePWA({
    registerType: 'autoUpdate', injectRegister: false, includeManifestIcons: false, manifest: false,
    workbox: { globPatterns: ['**/*.{html,js,css}'], inlineWorkboxRuntime: true },
  })
  await build({ ...settings(join(here, 'peers', name), outDir), plugins: [react(), offline] })
  return outDir
}

/**
 * The app and its endpoint, built as `npm run build` does, into a folder of the bench; beside them, at the same address, the
 * pages that fill what the app opens and that exchange with the endpoint.
 */
export const buildApp = async () => {
  const [folder, server] = [join(cache, 'app/app'), join(cache, 'app/server')]
  vite('--outDir', folder, '--emptyOutDir')
  vite('--ssr', 'src/server/main.ts', '--outDir', server, '--emptyOutDir')
  await buildPages(['fill', 'tablet'], join(folder, 'bench'))
  return { folder, main: join(server, 'main.js') }
}

/** The endpoint beside the app, with one of its modules replaced by that of a peer: `peers/<name>/<module>`. */
export const buildVariant = async (name, module) => {
  const outDir = join(cache, 'app', name)
  const instead = { name, enforce: 'pre', resolveId: (source) => (source.endsWith(`/${module}`) ? join(here, 'peers', name, module) : undefined) }
  await build({ logLevel: 'warn', plugins: [instead], build: { ssr: 'src/server/main.ts', outDir, emptyOutDir: true } })
  return join(outDir, 'main.js')
}

/** Programs of the bench that run in Node by the endpoint's and the tablets' own code; gives what they export, by name. */
export const buildPrograms = async (names) => {
  if (names.length === 0) return {}
  const outDir = join(cache, 'programs')
  const input = names.map((name) => join(here, 'programs', `${name}.ts`))
  await build({ configFile: false, logLevel: 'warn', build: { ssr: true, outDir, emptyOutDir: true, target: 'node20', rolldownOptions: { input } } })
  const modules = await Promise.all(names.map((name) => import(join(outDir, `${name}.js`))))
  return Object.assign({}, ...modules)
}
