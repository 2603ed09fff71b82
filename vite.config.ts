import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { frenchMarks } from './tests/runner/frenchMarks.ts'
import { files as testFiles, rulesTested } from './tests/runner/suites.mjs'

const version = /"version": "(.+?)"/.exec(readFileSync('package.json', 'utf8'))?.[1] ?? 'inconnue'

// The worker waits until the desk says so, and registers from the desk's own code: no inline script, so the policy
// of src/server/securityHeaders.ts holds. An iife, because Safari on iPad runs no module worker of this kind.
const offline = VitePWA({
  strategies: 'injectManifest',
  srcDir: 'src/sw',
  filename: 'sw.ts',
  registerType: 'prompt',
  injectRegister: false,
  includeManifestIcons: false,
  manifest: false,
  injectManifest: {
    rollupFormat: 'iife',
    globPatterns: ['**/*.{html,js,css,woff2,svg,png,wasm,webmanifest}'],
    maximumFileSizeToCacheInBytes: 5_000_000,
  },
})

// What the host can start: `npm start`, and the commands beside it.
const commands = ['main', 'backup', 'restore', 'certs', 'rollUp']

const test: ViteUserConfig['test'] = {
  testTimeout: 20_000,
  hookTimeout: 60_000,
  // One process reads the modules once for all of its files: a third of the time. What a test changes around it, it puts back.
  isolate: false,
  restoreMocks: true,
  unstubGlobals: true,
  setupFiles: ['tests/setup.ts'],
  coverage: {
    provider: 'v8',
    include: rulesTested.map((folder) => `src/${folder}/**/*.ts`),
    reporter: [['text', { skipFull: true, maxCols: 110 }]],
    // One folder a run, so that two runs at once do not clean each other's.
    reportsDirectory: join(tmpdir(), `coverage-${String(process.pid)}`),
    thresholds: { [`src/{${rulesTested.join(',')}}/**`]: { branches: 100 } },
  },
  projects: [
    {
      extends: true,
      test: { name: 'node', ...testFiles.node },
    },
    {
      // Thousands of schedules, which coverage would slow down for nothing.
      extends: true,
      test: { name: 'simulation', ...testFiles.simulation },
    },
    {
      extends: true,
      test: {
        name: 'ui',
        ...testFiles.ui,
        environment: 'jsdom',
        setupFiles: ['tests/ui/setup.ts'],
      },
    },
  ],
}

// A file for each set of screens that share a part would be 400 files, half of them below 1 kB, and one that is compressed alone is larger
// (decisions/0037). First match wins, and takes along what it needs.
const files = {
  groups: [
    { name: 'desk', tags: ['$initial' as const] },
    { name: 'icons', test: /lucide/, minShareCount: 2 },
    { name: 'opening', test: /src\/ui\/opening\/(?:ClosedDesk|LockedScreen)\.tsx/ },
    { name: 'parts', test: /src\/ui\/(?:parts|app)\/.*\.tsx?$/, minShareCount: 2, maxModuleSize: 3_000 },
  ],
}

export default defineConfig(({ isSsrBuild }) => ({
  define: { 'import.meta.env.VITE_VERSION': JSON.stringify(version) },
  plugins: [react(), frenchMarks, ...(isSsrBuild === true ? [] : [offline])],
  // What it offers by default is written for browsers of 2015, with what they lacked.
  resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
  worker: { format: 'es' },
  build: {
    outDir: isSsrBuild === true ? 'dist/server' : 'dist/app',
    copyPublicDir: isSsrBuild !== true,
    rolldownOptions: isSsrBuild === true ? { input: commands.map((name) => `src/server/${name}.ts`) } : { output: { codeSplitting: files } },
    // An asset inside a style sheet would need `data:` in the policy.
    assetsInlineLimit: 0,
    // A table of what each file asks for weighs 7 kB in the first of them, and saves a round trip before the worker is there: only the page and styles keep it.
    modulePreload: { polyfill: false, resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : files.filter((file) => file.endsWith('.css'))) },
    target: 'es2022',
  },
  test,
}))
