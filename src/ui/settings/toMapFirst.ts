import { isKnownHeader } from '#exports/register/headerLikeness.ts'
import { peekFile } from '#exports/register/peekFile.ts'
import type { PeekedFile } from '#exports/register/peekFile.ts'
import type { FileReading } from '#exports/register/readRegister.ts'
import type { Preview } from '#ui/settings/useImport.ts'

/** Says whether somebody who says what the columns are is all that a file needs. */
export const mayBeMapped = ({ result }: FileReading): boolean => !result.ok && (result.error.code === 'notARegister' || result.error.code === 'missingColumns')

/** A file that was chosen, to say what its columns are; nothing where it holds no text. */
export const peeked = ({ sources }: Pick<Preview, 'sources'>, file: string): PeekedFile | undefined => {
  const source = sources.find(({ name }) => name === file)
  return source === undefined ? undefined : peekFile(source)
}

const looksLikeARegister = ({ rows, headers }: PeekedFile): boolean => rows.length > 0 && headers.some(isKnownHeader)

/** The first of the files whose columns have yet to be told, where nothing else was chosen: what to do is then plain. */
export const toMapFirst = (preview: Pick<Preview, 'sources' | 'files' | 'domifa' | 'unopened'>): PeekedFile | undefined => {
  if (preview.domifa.length + preview.unopened.length > 0 || preview.files.some((file) => !mayBeMapped(file))) return undefined
  return preview.files.map(({ name }) => peeked(preview, name)).filter((file) => file !== undefined).find(looksLikeARegister)
}
