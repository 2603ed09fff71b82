import { columns } from '#exports/register/columns.ts'
import { guessedWords } from '#exports/register/columnChoice.ts'
import type { ColumnChoice } from '#exports/register/columnChoice.ts'
import type { PeekedFile } from '#exports/register/peekFile.ts'
import s from '#ui/settings/Settings.module.css'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { columnWord } from '#exports/texts/registerColumns.ts'
import { columnMap as words } from '#ui/texts/columnMap.ts'

type ImportColumnsProps = { readonly file: PeekedFile; readonly choice: ColumnChoice; readonly onChange: (choice: ColumnChoice) => void }

/** One choice for each column of the register: which column of the file says it. */
export function ImportColumns({ file, choice, onChange }: ImportColumnsProps) {
  const options = [{ value: '', word: words.none }, ...file.columns.map(({ plain, header }) => ({ value: plain, word: header || plain }))]
  const choose = (column: string, header: string) => {
    const others = Object.entries(choice.columns).filter(([own]) => own !== column)
    const next = { ...choice, columns: Object.fromEntries(header === '' ? others : [...others, [column, header]]) }
    onChange({ ...next, words: { ...guessedWords(next, file), ...choice.words } })
  }
  return (
    <fieldset>
      <legend className={s.legend}>{words.columns}</legend>
      <div className={s.pair}>
        {columns[choice.table].map(([column, need]) => (
          <SelectField
            key={column}
            label={columnWord(column)}
            optional={need === 'optional'}
            value={choice.columns[column] ?? ''}
            onChange={(header) => choose(column, header)}
            options={options}
          />
        ))}
      </div>
    </fieldset>
  )
}
