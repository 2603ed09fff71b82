import type { FileReading, ReadFile } from '#exports/register/readRegister.ts'
import { register } from '#exports/texts/register.ts'
import type { Preview } from '#ui/settings/useImport.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { DataTable } from '#ui/parts/DataTable.tsx'
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
export function FilesRead({ preview: { files, tooLarge } }: { readonly preview: Preview }) {
  const good = files.flatMap(({ name, result }): readonly Good[] => (result.ok ? [{ name, file: result.value }] : []))
  const doubts = good.flatMap(({ name, file }) => doubtsOf(file).map((doubt) => ({ name, doubt })))
  return (
    <>
      {good.length > 0 && <DataTable caption={title} columns={table} rows={good} keyOf={({ name }) => name} />}
      {files.flatMap(problemOf).concat(tooLarge.map((name) => ({ name, problem: importing.tooLarge }))).map(({ name, problem }) => (
        <Alert key={name} tone="bad">
          <b>{name}</b> : {problem}
        </Alert>
      ))}
      {doubts.map(({ name, doubt }) => (
        <Alert key={name + doubt} tone="warn">
          <b>{name}</b> : {doubt}
        </Alert>
      ))}
    </>
  )
}

const problemOf = ({ name, result }: FileReading): readonly { readonly name: string; readonly problem: string }[] =>
  result.ok ? [] : [{ name, problem: fileProblem(result.error) }]

const doubtsOf = ({ encoding, absent }: ReadFile): readonly string[] => [
  ...(encoding === 'windows-1252' ? [register.files.windows1252] : []),
  ...(absent.length > 0 ? [register.files.absentColumns(absent)] : []),
]
