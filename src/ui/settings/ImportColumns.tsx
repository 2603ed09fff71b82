import { columns } from '#exports/register/columns.ts'
import type { Column, Need } from '#exports/register/columns.ts'
import { guessedWords } from '#exports/register/columnChoice.ts'
import type { ColumnChoice } from '#exports/register/columnChoice.ts'
import type { PeekedFile } from '#exports/register/peekFile.ts'
import s from '#ui/settings/Settings.module.css'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { columnWord } from '#exports/texts/registerColumns.ts'
import { columnMap as words } from '#ui/texts/columnMap.ts'

type ImportColumnsProps = { readonly file: PeekedFile; readonly choice: ColumnChoice; readonly onChange: (choice: ColumnChoice) => void }

/** One choice for each column of the register: which column of the file says it. Those that nobody misses stand apart. */
export function ImportColumns({ file, choice, onChange }: ImportColumnsProps) {
  const extra = columns[choice.table].filter(([, need]) => need === 'extra')
  const basic = columns[choice.table].filter(([, need]) => need !== 'extra')
  return (
    <>
      <Choices legend={words.columns} columns={basic} file={file} choice={choice} onChange={onChange} />
      {extra.length > 0 && <p className={s.muted}>{words.noNumber}</p>}
      {extra.length > 0 && <Choices legend={words.extra} columns={extra} file={file} choice={choice} onChange={onChange} />}
    </>
  )
}

type ChoicesProps = ImportColumnsProps & { readonly legend: string; readonly columns: readonly (readonly [Column, Need])[] }

function Choices({ legend, columns: shown, file, choice, onChange }: ChoicesProps) {
  const options = [{ value: '', word: words.none }, ...file.columns.map(({ plain, header }) => ({ value: plain, word: header || plain }))]
  const choose = (column: string, header: string) => {
    const others = Object.entries(choice.columns).filter(([own]) => own !== column)
    const next = { ...choice, columns: Object.fromEntries(header === '' ? others : [...others, [column, header]]) }
    onChange({ ...next, words: { ...guessedWords(next, file), ...choice.words } })
  }
  return (
    <fieldset>
      <legend className={s.legend}>{legend}</legend>
      <div className={s.pair}>
        {shown.map(([column, need]) => (
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
