// Whether a text lies readable anywhere in the folder of a profile, in whatever way Chromium writes it.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { logRecords, tableBlocks } from './levelDb.ts'
import { unpressed } from './snappy.ts'

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

// Before a pressed value: third_party/blink/renderer/modules/indexeddb/idb_value_wrapping.cc.
const pressedMark = Buffer.from([0xff, 0x11, 0x02])

const pressedValues = (bytes: Buffer): readonly Buffer[] => {
  const found: Buffer[] = []
  for (let at = bytes.indexOf(pressedMark); at >= 0; at = bytes.indexOf(pressedMark, at + 1)) {
    const value = unpressed(bytes, at + pressedMark.length)
    if (value !== undefined) found.push(value)
  }
  return found
}

// The browser goes on writing its own caches: a file may go between the look at its folder and the look at it.
const contentsOf = (path: string): Buffer => {
  try {
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0)
    throw error
  }
}

const layersOf = (path: string): readonly Buffer[] => {
  const file = contentsOf(path)
  const opened = [file, ...(path.endsWith('.log') ? [logRecords(file)] : []), ...(/\.(ldb|sst)$/.test(path) ? tableBlocks(file) : [])]
  return [...opened, ...opened.flatMap(pressedValues)]
}

const spellings = (text: string): readonly Buffer[] => {
  const little = Buffer.from(text, 'utf16le')
  return [Buffer.from(text, 'utf8'), Buffer.from(text, 'latin1'), little, Buffer.from(little).swap16()]
}

/** For each text, the files of a folder in which it can be read: UTF-8, Latin-1, UTF-16 of either order, pressed or not. */
export const foundOnDisk = (folder: string, texts: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const wanted = texts.map((text) => ({ text, ways: spellings(text), files: [] as string[] }))
  for (const path of filesBelow(folder)) {
    const layers = layersOf(path)
    for (const { ways, files } of wanted) {
      if (layers.some((layer) => ways.some((way) => layer.includes(way)))) files.push(relative(folder, path))
    }
  }
  return new Map(wanted.map(({ text, files }) => [text, files]))
}
