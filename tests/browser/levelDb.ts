// What lies in the files of LevelDB, which holds IndexedDB, Local Storage and Session Storage: texts cut over two blocks of a log
// are joined, pressed blocks of a table are opened (github.com/google/leveldb, doc/log_format.md and doc/table_format.md).
import { unpressed, varint } from './snappy.ts'

const logBlock = 32_768
const header = 7

/** The records of a log, without what stands between their parts. */
export const logRecords = (file: Buffer): Buffer => {
  const parts: Buffer[] = []
  for (let at = 0; at + header <= file.length; ) {
    const left = logBlock - (at % logBlock)
    const length = file.readUInt16LE(at + 4)
    if (left < header || (length === 0 && file[at + 6] === 0)) {
      at += left
      continue
    }
    parts.push(file.subarray(at + header, at + header + length))
    at += header + length
  }
  return Buffer.concat(parts)
}

const footer = 48
const magic = Buffer.from('57fb808b247547db', 'hex')

const blockAt = (file: Buffer, offset: number, size: number): Buffer => {
  const raw = file.subarray(offset, offset + size)
  return file[offset + size] === 1 ? (unpressed(raw) ?? raw) : raw
}

const handleAt = (bytes: Buffer, at: number): { readonly offset: number; readonly size: number; readonly next: number } => {
  const offset = varint(bytes, at)
  const size = varint(bytes, offset.next)
  return { offset: offset.value, size: size.value, next: size.next }
}

const indexed = (index: Buffer): readonly { readonly offset: number; readonly size: number }[] => {
  const end = index.length - 4 - 4 * index.readUInt32LE(index.length - 4)
  const handles: { readonly offset: number; readonly size: number }[] = []
  for (let at = 0; at < end; ) {
    const shared = varint(index, at)
    const own = varint(index, shared.next)
    const value = varint(index, own.next)
    handles.push(handleAt(index, value.next + own.value))
    at = value.next + own.value + value.value
  }
  return handles
}

/** The blocks of a table, opened; nothing when the file is no table. */
export const tableBlocks = (file: Buffer): readonly Buffer[] => {
  if (file.length < footer || !file.subarray(-magic.length).equals(magic)) return []
  const meta = handleAt(file, file.length - footer)
  const { offset, size } = handleAt(file, meta.next)
  return indexed(blockAt(file, offset, size)).map((handle) => blockAt(file, handle.offset, handle.size))
}
