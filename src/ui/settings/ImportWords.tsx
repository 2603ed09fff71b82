import { unknownWords } from '#exports/register/columnChoice.ts'
import type { ColumnChoice, UnknownWord } from '#exports/register/columnChoice.ts'
import type { PeekedFile } from '#exports/register/peekFile.ts'
import s from '#ui/settings/Settings.module.css'
import { Pane } from '#ui/parts/Pane.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { columnWord } from '#exports/texts/registerColumns.ts'
import { columnMap as words, registerWord } from '#ui/texts/columnMap.ts'

type ImportWordsProps = { readonly file: PeekedFile; readonly choice: ColumnChoice; readonly onChange: (choice: ColumnChoice) => void }

const withWord = (choice: ColumnChoice, { column, plain }: UnknownWord, meant: string): ColumnChoice['words'] => {
  const others = Object.entries(choice.words[column] ?? {}).filter(([word]) => word !== plain)
  return { ...choice.words, [column]: Object.fromEntries(meant === '' ? others : [...others, [plain, meant]]) }
}

/** The file's own words, each with the word of the register that says the same. */
export function ImportWords({ file, choice, onChange }: ImportWordsProps) {
  const unknown = unknownWords(choice, file)
  if (unknown.length === 0) return null
  return (
    <Pane>
      <SectionTitle level={3} count={unknown.length}>{words.words}</SectionTitle>
      <p className={s.muted}>{words.wordsHint}</p>
      <div className={s.pair}>
        {unknown.map((word) => (
          <SelectField
            key={`${word.column} ${word.plain}`}
            label={words.wordIn(word.word, columnWord(word.column))}
            value={choice.words[word.column]?.[word.plain] ?? ''}
            onChange={(meant) => onChange({ ...choice, words: withWord(choice, word, meant) })}
            options={[{ value: '', word: words.noWord }, ...word.choices.map((value) => ({ value, word: registerWord(value) }))]}
          />
        ))}
      </div>
    </Pane>
  )
}
