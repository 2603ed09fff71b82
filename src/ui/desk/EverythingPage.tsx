import type { Fact } from '#domain/facts/fact.ts'
import { factId } from '#domain/ids.ts'
import type { PersonAct, PersonFile } from '#exports/person/personFile.ts'
import { useRegister } from '#ui/app/house.ts'
import s from '#ui/desk/Everything.module.css'
import { DataTable } from '#ui/parts/DataTable.tsx'
import { PrintSheet } from '#ui/parts/PrintSheet.tsx'
import { factSentence } from '#ui/texts/acts.ts'
import { roleWords } from '#ui/texts/agents.ts'
import { longDay, numericDay } from '#ui/texts/dates.ts'
import { detailsOf, everything as words, identityLines } from '#ui/texts/everything.ts'
import { unknownWord } from '#ui/texts/words.ts'

type PageProps = { readonly file: PersonFile }

/** Everything kept of one person, on paper as on the screen: who, what by date, who has access, how long, and their rights. */
export function EverythingPage({ file }: PageProps) {
  return (
    <PrintSheet preview title={words.paper} place={file.place} date={longDay(file.on)}>
      <div className={s.page}>
        <h2>{words.identity}</h2>
        <dl className={s.lines}>
          {identityLines(file.identity).map(([word, text]) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{text ?? unknownWord}</dd>
            </div>
          ))}
        </dl>
        <Acts file={file} />
        <Around file={file} />
      </div>
    </PrintSheet>
  )
}

type ActLine = { readonly act: PersonAct; readonly fact: Fact; readonly what: string }

const { columns: heads } = words

const columns = [
  { id: 'day', head: heads.day, cell: ({ act }: ActLine) => numericDay(act.day) },
  { id: 'what', head: heads.what, cell: ({ act, what }: ActLine) => (act.counts ? what : `${what} (${words.struck})`) },
  { id: 'detail', head: heads.detail, cell: ({ fact }: ActLine) => detailsOf(fact) },
  { id: 'by', head: heads.by, cell: ({ act }: ActLine) => (act.imported ? words.imported : (act.by ?? '')) },
]

function Acts({ file }: PageProps) {
  const register = useRegister()
  const rows = file.acts.flatMap((act): readonly ActLine[] => {
    const fact = register.facts.get(factId(act.id))
    return fact === undefined ? [] : [{ act, fact, what: factSentence(register, fact) }]
  })
  return <DataTable caption={words.acts} columns={columns} rows={rows} keyOf={({ act }) => act.id} />
}

function Around({ file: { looked, access, keeping, purpose, basis, rights } }: PageProps) {
  const { archiveAfterMonths, eraseAfterMonths, lastContact, archivedFrom, erasableFrom } = keeping
  const last = looked.at(-1)
  return (
    <>
      <h2>{words.access}</h2>
      <p>{words.accessText(access.map(({ name, role }) => `${name} (${roleWords[role].toLowerCase()})`))}</p>
      <p>{last === undefined ? words.notLooked : words.looked(looked.length, last.day)}</p>
      <h2>{words.keeping}</h2>
      <p>{words.keepingText(archiveAfterMonths, eraseAfterMonths)}</p>
      {lastContact !== undefined && archivedFrom !== undefined && erasableFrom !== undefined && <p>{words.lastContact(lastContact, archivedFrom, erasableFrom)}</p>}
      <h2>{words.why}</h2>
      <p>{purpose}</p>
      <p>{basis}</p>
      <h2>{words.rights}</h2>
      {rights.map((right) => <p key={right}>{right}</p>)}
    </>
  )
}
