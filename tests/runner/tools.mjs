// The programs through which files are looked at, LibreOffice for workbooks and poppler for printed pages: installed where they are missing,
// before the checks that need them (measured: 21 s and 280 MB for LibreOffice, once its 88 MB have come). Its last line is its remark.
import { spawnSync } from 'node:child_process'
import { installFromDebian, lineFor } from './debian.mjs'

const packages = { soffice: 'libreoffice-calc-nogui', pdftotext: 'poppler-utils', pdftoppm: 'poppler-utils' }

const missing = () => [...new Set(Object.entries(packages).flatMap(([program, name]) => (spawnSync('which', [program]).status === 0 ? [] : [name])))]

const wanted = missing()
const refused = wanted.length === 0 ? undefined : installFromDebian(wanted)
const left = missing()

if (refused !== undefined) console.log(refused)
console.log(left.length === 0 ? `${wanted.length === 0 ? 'all here' : `installed ${wanted.join(', ')}`}` : `missing; type: ${lineFor(left)}`)
process.exitCode = left.length === 0 ? 0 : 1
