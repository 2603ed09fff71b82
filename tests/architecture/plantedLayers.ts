// A tree in which every layer rule is broken at least once, and one file that breaks none.

const uses = (...paths: readonly string[]): string => paths.map((path) => `import '${path}'\n`).join('')

const domainUsers = uses('#desk/gesture.ts', '#domain/faces.ts')

export const planted: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "planted", "type": "module", "imports": { "#*": "./src/*" } }',
  'src/kernel/greedy.ts': uses('#domain/faces.ts'),
  'src/domain/faces.ts': uses('date-fns', '@date-fns/tz', 'valibot', 'react', '#desk/gesture.ts', '#domain/circleA.ts'),
  'src/domain/circleA.ts': uses('#domain/circleB.ts'),
  'src/domain/circleB.ts': uses('#domain/circleA.ts', '#domain/nowhere.ts'),
  'src/domain/alone.ts': 'export const alone = 1\n',
  'src/protocol/words.ts': domainUsers,
  'src/search/rank.ts': uses('#desk/gesture.ts', 'fflate', 'lodash'),
  'src/exports/sheet.ts': domainUsers,
  'src/desk/gesture.ts': uses('#domain/faces.ts', '#desk/lawful.ts'),
  'src/desk/lawful.ts': uses('#kernel/plain.ts', '#domain/plain.ts', '#search/plain.ts'),
  'src/exports/lawful.ts': uses('#exports/plain.ts', '#domain/plain.ts'),
  'src/exports/plain.ts': uses('#kernel/plain.ts'),
  'src/kernel/plain.ts': 'export const plain = 1\n',
  'src/domain/plain.ts': uses('#kernel/plain.ts'),
  'src/search/plain.ts': uses('#domain/plain.ts', '#kernel/plain.ts'),
  'src/desk/greedy.ts': uses('#storage/log.ts', 'dexie', 'hash-wasm', '@noble/hashes/sha2.js'),
  'src/sync/round.ts': uses('#storage/log.ts', 'node:fs', '../../tests/desk/greedy.test.ts'),
  'src/storage/log.ts': uses('#desk/gesture.ts', 'zustand', 'wouter', 'lucide-react', 'qr', 'react-dom/client'),
  'src/ui/door.ts': uses('#storage/log.ts', 'workbox-core', 'workbox-precaching', 'workbox-routing', '../main.tsx'),
  'src/sw/sw.ts': uses('#domain/faces.ts', 'workbox-window', '@fontsource-variable/atkinson-hyperlegible-next'),
  'src/server/main.ts': uses('#desk/gesture.ts'),
  'src/main.tsx': uses('#server/main.ts', 'hono', '@hono/node-server', 'libsql', 'pg'),
  'tests/desk/greedy.test.ts': uses('#desk/greedy.ts'),
}
