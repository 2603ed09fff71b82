import type { FileReading, ReadFile } from '#exports/register/readRegister.ts'
import { register } from '#exports/texts/register.ts'
import { mayBeMapped, peeked } from '#ui/settings/toMapFirst.ts'
import { setImport } from '#ui/settings/useImport.ts'
import type { Preview } from '#ui/settings/useImport.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { DataTable } from '#ui/parts/DataTable.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { columnMap } from '#ui/texts/columnMap.ts'
import { fileProblem, importing } from '#ui/texts/importing.ts'

type Good = { readonly name: string; readonly file: ReadFile }

const number = new Intl.NumberFormat('fr-FR')
const { files: title, columns } = importing.preview

const table = [
  { id: 'file', head: columns.file, cell: ({ name }: Good) => name },
  { id: 'table', head: columns.table, cell: ({ file }: Good) => register.tables[file.table].name },
  { id: 'read', head: columns.read, numeric: true, cell: ({ file }: Good) => number.format(file.read) },
  { id: 'rejected', head: columns.rejected, numeric: true, cell: ({ file }: Good) => number.format(file.rejected) },
]

/** Each file: what it was recognised as, or why nothing of it can be read; a bad one never holds back the others. */
export function FilesRead({ preview }: { readonly preview: Preview }) {
  const { files, unopened } = preview
  const good = files.flatMap(({ name, result }): readonly Good[] => (result.ok ? [{ name, file: result.value }] : []))
  const lines = [...files.flatMap(problemOf), ...unopened.map(unopenedLine), ...good.flatMap(doubtsOf)]
  return (
    <>
      {good.length > 0 && <DataTable caption={title} columns={table} rows={good} keyOf={({ name }) => name} />}
      {lines.map(({ name, tone, text, mayMap }) => (
        <Alert key={name + text} tone={tone} action={mayMap === true ? <MapKey preview={preview} file={name} /> : undefined}>
          <b>{name}</b> : {text}
        </Alert>
      ))}
    </>
  )
}

function MapKey({ preview, file }: { readonly preview: Preview; readonly file: string }) {
  const open = () => {
    const found = peeked(preview, file)
    if (found !== undefined) setImport({ at: 'mapping', preview, file: found })
  }
  return <Key name={columnMap.openNamed(file)} onPress={open}>{columnMap.open}</Key>
}

type Line = { readonly name: string; readonly tone: 'bad' | 'warn' | 'info'; readonly text: string; readonly mayMap?: boolean }

// What somebody can put right by saying what the columns are is a question, and no failure.
const problemOf = (file: FileReading): readonly Line[] => {
  const { name, result } = file
  const mayMap = mayBeMapped(file)
  return result.ok ? [] : [{ name, tone: mayMap ? 'info' : 'bad', text: fileProblem(result.error), mayMap }]
}

const unopenedLine = ({ name, why }: Preview['unopened'][number]): Line => ({ name, tone: 'bad', text: importing.unopened[why] })

const doubtsOf = ({ name, file: { encoding, absent, unread, mapped } }: Good): readonly Line[] => [
  ...(encoding === 'windows-1252' ? [{ name, tone: 'warn', text: register.files.windows1252 } as const] : []),
  ...(unread.length > 0 ? [{ name, tone: 'info', text: register.files.unreadColumns(unread), mayMap: absent.length === 0 } as const] : []),
  ...(absent.length > 0 && !mapped ? [{ name, tone: 'warn', text: register.files.absentColumns(absent), mayMap: true } as const] : []),
  ...(mapped ? [{ name, tone: 'info', text: columnMap.mapped, mayMap: true } as const] : []),
]
