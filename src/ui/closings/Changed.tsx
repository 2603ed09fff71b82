import type { ReactNode } from 'react'
import { actsSince, importedSince } from '#domain/closings/afterClosing.ts'
import type { Change } from '#domain/closings/afterClosing.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { hourOf } from '#domain/facts/fact.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { useAnswer, useRegister } from '#ui/app/house.ts'
import s from '#ui/closings/Closings.module.css'
import { codeWords } from '#ui/closings/codeWords.ts'
import type { Since } from '#ui/closings/useChanges.ts'
import { DataTable } from '#ui/parts/DataTable.tsx'
import { Reveal } from '#ui/parts/Reveal.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { factSentence } from '#ui/texts/acts.ts'
import { closings } from '#ui/texts/closings.ts'

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
    { id: 'before', head: words.columns.before, numeric: true, cell: ({ before }: Change) => words.told(before) },
    { id: 'now', head: words.columns.now, numeric: true, cell: ({ now }: Change) => words.told(now) },
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
  if (acts.length === 0) return <p>{words.noActs}</p>
  return (
    <>
      <SectionTitle level={3} count={acts.length}>{words.acts}</SectionTitle>
      <Lines facts={acts} label={words.acts} tell={(fact) => <Act fact={fact} closing={closing} />} />
    </>
  )
}

type LinesProps = { readonly facts: readonly Fact[]; readonly label: string; readonly tell: (fact: Fact) => ReactNode }

function Lines({ facts, label, tell }: LinesProps) {
  return (
    <>
      <ul className={s.acts} aria-label={label}>{facts.slice(-most).map((fact) => <li key={fact.id}>{tell(fact)}</li>)}</ul>
      {facts.length > most && <p>{words.more(facts.length - most)}</p>}
    </>
  )
}

// An import is one line, and behind it what it brought of the period.
function Act({ fact, closing }: { readonly fact: Fact } & Pick<Since, 'closing'>) {
  const register = useRegister()
  const line = (one: Fact): string => words.act(one.day, hourOf(one), factSentence(register, one))
  const imported = importedSince(register, closing, fact)
  if (imported.length === 0) return line(fact)
  const title = words.imported(line(fact), imported.length, closing.period.to)
  return <Reveal title={title}><Lines facts={imported} label={title} tell={line} /></Reveal>
}
