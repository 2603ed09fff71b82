// Registers kept with the tests: the one whose 2024 totals La Boussole published, and others of other years and sizes.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { RegisterFile } from '#exports/register/readRegister.ts'
import { readExpected } from './expectedFigures.ts'
import type { Expected } from './expectedFigures.ts'

export type KnownRegister = { readonly files: readonly RegisterFile[]; readonly expected: Expected }

const folder = import.meta.dirname
const names = ['usagers', 'passages', 'prestations', 'courriers', 'domiciliations', 'ayants_droit', 'contacts', 'absences']

// The eight files of 2024 lie open, for a browser to choose.
const paths2024 = names.map((name) => join(folder, '2024', `${name}.csv`))

const register2024 = (): KnownRegister => ({
  files: names.map((name, i) => ({ name: `${name}.csv`, bytes: new Uint8Array(readFileSync(paths2024[i] ?? '')) })),
  expected: readExpected(readFileSync(join(folder, '2024', 'expected.json'), 'utf8')),
})

type Packed = { readonly files: Readonly<Record<string, string>>; readonly expected: unknown }

const packedRegister = (year: string): KnownRegister => {
  const packed = JSON.parse(gunzipSync(readFileSync(join(folder, `${year}.json.gz`))).toString()) as Packed
  const files = Object.entries(packed.files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))
  return { files, expected: readExpected(JSON.stringify(packed.expected)) }
}

export const storedYears = ['2023', '2024', '2025', '2026', '2028', '2029'] as const

/** A register and the figures that a correct reading gives. */
export const storedRegister = (year: (typeof storedYears)[number]): KnownRegister =>
  year === '2024' ? register2024() : packedRegister(year)
