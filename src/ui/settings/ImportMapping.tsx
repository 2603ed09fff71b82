import { useEffect, useRef, useState } from 'react'
import { registerTables } from '#domain/import/rows.ts'
import type { RegisterTable } from '#domain/import/rows.ts'
import { guessChoice, guessColumns, mapOf, stillMissing } from '#exports/register/columnChoice.ts'
import type { ColumnChoice } from '#exports/register/columnChoice.ts'
import type { PeekedFile } from '#exports/register/peekFile.ts'
import { register } from '#exports/texts/register.ts'
import { useHouse } from '#ui/app/house.ts'
import { ImportColumns } from '#ui/settings/ImportColumns.tsx'
import { ImportSample } from '#ui/settings/ImportSample.tsx'
import { ImportWords } from '#ui/settings/ImportWords.tsx'
import s from '#ui/settings/Settings.module.css'
import { readMapped } from '#ui/settings/readFiles.ts'
import { setImport } from '#ui/settings/useImport.ts'
import type { Preview } from '#ui/settings/useImport.ts'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { columnWord } from '#exports/texts/registerColumns.ts'
import { columnMap as words } from '#ui/texts/columnMap.ts'

const tables = registerTables.map((table) => ({ value: table, word: register.tables[table].name }))

/** A file whose columns are not the register's: whoever imports says what they are, and sees at once what it makes of the first rows. */
export function ImportMapping({ preview, file }: { readonly preview: Preview; readonly file: PeekedFile }) {
  const [choice, choose] = useState<ColumnChoice>(() => guessChoice(file))
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  const table = (next: RegisterTable) => choose(guessColumns(next, file))
  return (
    <>
      <Pane>
        <h3 ref={head} tabIndex={-1} className={s.heading}>{words.title(file.name)}</h3>
        <p>{words.text}</p>
        <SelectField label={words.table} value={choice.table} onChange={table} options={tables} />
        <ImportColumns file={file} choice={choice} onChange={choose} />
      </Pane>
      <ImportWords file={file} choice={choice} onChange={choose} />
      <Pane>
        <ImportSample file={file} choice={choice} />
        <MappingKeys preview={preview} file={file} choice={choice} />
      </Pane>
    </>
  )
}

type MappingKeysProps = { readonly preview: Preview; readonly file: PeekedFile; readonly choice: ColumnChoice }

function MappingKeys({ preview, file, choice }: MappingKeysProps) {
  const { opened } = useHouse()
  const missing = stillMissing(choice, file).map(columnWord)
  const reason = missing.length === 0 ? undefined : words.missing(missing)
  return (
    <KeyRow>
      <Key variant="filled" reason={reason} onPress={() => void readMapped(opened, preview, mapOf(choice, file))}>{words.go}</Key>
      <Key onPress={() => setImport({ at: 'preview', preview })}>{words.back}</Key>
    </KeyRow>
  )
}
