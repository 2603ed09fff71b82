import { actsSince } from '#domain/closings/afterClosing.ts'
import type { Change } from '#domain/closings/afterClosing.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { hourOf } from '#domain/facts/fact.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { useAnswer, useRegister } from '#ui/app/house.ts'
import s from '#ui/closings/Closings.module.css'
import { codeWords } from '#ui/closings/codeWords.ts'
import type { Since } from '#ui/closings/useChanges.ts'
import { DataTable } from '#ui/parts/DataTable.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { factSentence } from '#ui/texts/acts.ts'
import { closings } from '#ui/texts/closings.ts'
import { amount } from '#ui/texts/figures.ts'

const { after: words } = closings

/** What a closing no longer says as it is: each figure before and now, and the acts that came since. */
export function Changed({ closing, changes }: Since) {
  if (changes.length === 0) return null
  return (
    <section className={s.section} aria-label={words.title}>
      <SectionTitle level={3} count={changes.length}>{words.title}</SectionTitle>
      <ChangesTable changes={changes} caption={words.of(closing.period)} hideCaption />
      <Acts closing={closing} />
    </section>
  )
}

type ChangesTableProps = { readonly changes: readonly Change[]; readonly caption: string; readonly hideCaption?: boolean }

/** Figures that changed: as they were closed, as they are, and by how much. */
export function ChangesTable({ changes, caption, hideCaption }: ChangesTableProps) {
  const settings = useAnswer(settingsOf, '')
  const { word, rank } = codeWords(settings)
  const columns = [
    { id: 'figure', head: words.columns.figure, cell: ({ code }: Change) => word(code) },
    { id: 'before', head: words.columns.before, numeric: true, cell: ({ before }: Change) => amount(before) },
    { id: 'now', head: words.columns.now, numeric: true, cell: ({ now }: Change) => amount(now) },
    { id: 'difference', head: words.columns.difference, numeric: true, cell: words.difference },
  ]
  const rows = changes.toSorted((a, b) => rank(a.code) - rank(b.code))
  return <DataTable caption={caption} hideCaption={hideCaption} columns={columns} rows={rows} keyOf={({ code }) => code} />
}

// More would make a long list slow to draw, and nobody reads it through.
const most = 50

function Acts({ closing }: Pick<Since, 'closing'>) {
  const register = useRegister()
  const acts = actsSince(register, closing)
  const line = (fact: Fact) => words.act(fact.day, hourOf(fact), factSentence(register, fact))
  if (acts.length === 0) return <p>{words.noActs}</p>
  return (
    <>
      <SectionTitle level={3} count={acts.length}>{words.acts}</SectionTitle>
      <ul className={s.acts} aria-label={words.acts}>{acts.slice(-most).map((fact) => <li key={fact.id}>{line(fact)}</li>)}</ul>
      {acts.length > most && <p>{words.more(acts.length - most)}</p>}
    </>
  )
}
