import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'

// The rules of .oxlintrc.json, each broken once; a name misspelt in that file would otherwise never be noticed.
const broken = `
export const now = new Date()
export const lot = Math.random()
export const anything: any = now
export const sure = [1][0]!
export default lot
export const four = (a: number, b: number, c: number, d: number): number => a + b + c + d
export const branches = (a: number): number =>
  a === 1 ? 1 : a === 2 ? 2 : a === 3 ? 3 : a === 4 ? 4 : a === 5 ? 5 : a === 6 ? 6 : a === 7 ? 7 : a === 8 ? 8 : 9
const later = async (): Promise<number> => Promise.resolve(1)
export const float = (): void => {
  later()
}
export const kinds = (kind: 'letter' | 'parcel'): number => {
  switch (kind) {
    case 'letter':
      return 1
    default:
      return 2
  }
}
export const long = (): void => {
${'  console.log(1)\n'.repeat(41)}}
${'// a line\n'.repeat(150)}
`

const expected = [
  'eslint(no-restricted-globals)',
  'eslint(no-restricted-properties)',
  'typescript(no-explicit-any)',
  'typescript(no-non-null-assertion)',
  'import(no-default-export)',
  'eslint(max-params)',
  'eslint(complexity)',
  'typescript(no-floating-promises)',
  'typescript(switch-exhaustiveness-check)',
  'eslint(max-lines-per-function)',
  'eslint(max-lines)',
  'eslint(no-console)',
]

const tree = mkdtempSync(join(tmpdir(), 'lint-'))
afterAll(() => rmSync(tree, { recursive: true, force: true }))

test('lint refuses what the house refuses', () => {
  mkdirSync(join(tree, 'src/domain'), { recursive: true })
  copyFileSync('.oxlintrc.json', join(tree, '.oxlintrc.json'))
  writeFileSync(join(tree, 'tsconfig.json'), '{ "compilerOptions": { "strict": true, "lib": ["ES2023", "DOM"], "types": [] } }')
  writeFileSync(join(tree, 'src/domain/broken.ts'), broken)
  const env = { ...process.env, OXLINT_TSGOLINT_PATH: resolve('node_modules/oxlint-tsgolint/bin/tsgolint.js') }
  const args = [resolve('node_modules/oxlint/bin/oxlint'), '--format', 'unix', 'src']
  const lint = spawnSync(process.execPath, args, { cwd: tree, env, encoding: 'utf8' })
  expect(lint.status).toBe(1)
  expect(expected.filter((rule) => !lint.stdout.includes(rule))).toEqual([])
}, 60_000)
