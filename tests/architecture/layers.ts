import type { DependencyType, IFlattenedRuleSet } from 'dependency-cruiser'

// The table of the design: who may import whom. The direction never turns round.
const mayImport = {
  kernel: [],
  domain: ['kernel'],
  protocol: ['kernel', 'domain'],
  search: ['kernel', 'domain'],
  exports: ['kernel', 'domain'],
  desk: ['kernel', 'domain', 'search'],
  sync: ['kernel', 'domain', 'protocol'],
  storage: ['kernel', 'domain', 'protocol', 'desk/(ports|session|backups|keyChange|drafts)\\.ts', 'sync/ports\\.ts'],
  ui: ['kernel', 'domain', 'desk', 'search', 'exports'],
  sw: ['kernel'],
  server: ['kernel', 'domain', 'protocol'],
} as const

// One library, one door: the path inside src that alone may import it.
const doors = {
  'date-fns': 'domain/time\\.ts',
  '@date-fns/tz': 'domain/time\\.ts',
  valibot: 'protocol/',
  fflate: 'exports/xlsx/',
  dexie: 'storage/(logDatabase|draftDatabase)\\.ts',
  '@noble/hashes': 'protocol/',
  'hash-wasm': 'storage/',
  react: '(ui/|main\\.tsx)',
  'react-dom': '(ui/app/|ui/parts/AtFoot\\.tsx|main\\.tsx)',
  zustand: 'ui/',
  wouter: 'ui/',
  'lucide-react': 'ui/',
  qr: 'ui/',
  '@fontsource-variable/atkinson-hyperlegible-next': '(ui/|main\\.tsx)',
  'workbox-window': 'ui/',
  'workbox-core': 'sw/',
  'workbox-precaching': 'sw/',
  'workbox-routing': 'sw/',
  hono: 'server/',
  '@hono/node-server': 'server/',
  libsql: 'server/',
  pg: 'server/',
} as const

const tested = 'kernel|domain|protocol|search|exports|desk|sync|storage|server'
const npm: DependencyType[] = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg', 'npm-unknown', 'unknown']
const node: DependencyType[] = ['core']

const escape = (text: string): string => text.replace(/[/.]/g, '\\$&')
const library = (name: string): string => `(^|node_modules/)${escape(name)}(/|$)`

const forbid = <Where extends object>(name: string, comment: string, where: Where) =>
  ({ name, comment, severity: 'error', ...where }) as const

const layerRules = Object.entries(mayImport).map(([folder, allowed]) =>
  forbid(
    `${folder}-imports`,
    `${folder} may import ${allowed.length === 0 ? 'nothing' : allowed.join(', ').replaceAll('\\', '')}: move the code, or pass the value in`,
    {
      from: { path: `^src/${folder}/` },
      to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].map((one) => `${one}${one.endsWith('.ts') ? '$' : '/'}`).join('|')})` },
    },
  ),
)

const doorRules = Object.entries(doors).map(([name, door]) =>
  forbid(`${name}-door`, `${name} has one door, src/${door.replaceAll('\\', '')}: ask that file for what you need`, {
    from: { path: '^src/', pathNot: `^src/${door}` },
    to: { path: library(name) },
  }),
)

const generalRules = [
  forbid('main-composes', 'main.tsx knows every browser folder, never the server nor the service worker', {
    from: { path: '^src/main\\.tsx$' },
    to: { path: '^src/(server|sw)/' },
  }),
  forbid('main-is-the-root', 'nothing imports main.tsx: it is where the parts meet', {
    from: {},
    to: { path: '^src/main\\.tsx$' },
  }),
  forbid('src-ignores-tests', 'the desk does not import its tests', { from: { path: '^src/' }, to: { path: '^tests/' } }),
  forbid('node-in-server', 'only the endpoint runs on Node: no node: module elsewhere', {
    from: { path: '^src/', pathNot: '^src/server/' },
    to: { dependencyTypes: node },
  }),
  forbid('library-without-door', 'a new library arrives with its line in tests/architecture/layers.ts and a decision', {
    from: { path: '^src/' },
    to: { dependencyTypes: npm, pathNot: ['^[.#]', ...Object.keys(doors).map(library)].join('|') },
  }),
  forbid('local-found', 'this import leads nowhere', { from: {}, to: { path: '^[.#]', couldNotResolve: true } }),
  forbid('no-cycle', 'these files import each other in a circle: one of them holds two nouns', {
    from: { path: '^src/' },
    to: { circular: true },
  }),
  forbid('no-orphan', 'nobody imports this file and it imports nobody: use it or delete it', {
    from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$|\\.worker\\.ts$|^src/(main\\.tsx|sw/sw\\.ts|server/(main|backup|restore|certs|rollUp)\\.ts)$' },
    to: {},
  }),
  forbid('reached-by-a-test', 'no test reaches this file: a rule nobody tries is a rumour', {
    from: { path: '^tests/.*\\.test\\.tsx?$' },
    to: { path: `^src/(${tested})/`, pathNot: '\\.worker\\.ts$|^src/server/(main|backup|restore|certs|rollUp)\\.ts$', reachable: false },
  }),
]

export const layers: IFlattenedRuleSet = { forbidden: [...layerRules, ...doorRules, ...generalRules] }
