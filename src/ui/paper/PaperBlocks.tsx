import s from '#ui/paper/PaperSheet.module.css'
import type { ContactLine, PaperBlock, PaperField } from '#ui/paper/paper.ts'
import { classes } from '#ui/parts/classes.ts'
import { DataTable } from '#ui/parts/DataTable.tsx'
import { cerfa } from '#ui/texts/paperForms.ts'
import { contactTable as heads } from '#ui/texts/paperProofs.ts'

/** What stands between the head of a document and its signature. */
export function PaperBlocks({ blocks }: { readonly blocks: readonly PaperBlock[] }) {
  // A document does not change under the eyes: a block is known by its place.
  return blocks.map((block, place) => <Block key={String(place)} block={block} />)
}

function Block({ block }: { readonly block: PaperBlock }) {
  switch (block.kind) {
    case 'text': return <p className={s.text}>{block.text}</p>
    case 'notice': return <p className={classes(s.notice, block.startsPage === true && s.startsPage)}>{block.text}</p>
    case 'items': return <Items {...block} />
    case 'fields': return <Fields {...block} />
    case 'boxed': return <Boxed {...block} />
    case 'contacts': return <Contacts {...block} />
  }
}

type Of<K extends PaperBlock['kind']> = Extract<PaperBlock, { readonly kind: K }>

function Items({ title, items }: Of<'items'>) {
  return (
    <div className={s.part}>
      <h2 className={s.plain}>{title}</h2>
      <ul className={s.items}>{items.map((item) => <li key={item}>{item}</li>)}</ul>
    </div>
  )
}

function Fields({ title, fields }: Of<'fields'>) {
  return (
    <div className={s.part}>
      <h2 className={s.title}>{title}</h2>
      <dl className={s.fields}>{fields.map((one) => <Field key={one.label} {...one} />)}</dl>
    </div>
  )
}

function Field({ label, value, half }: PaperField) {
  return (
    <div className={classes(s.field, half === true && s.half)}>
      <dt>{label}</dt>
      {value === undefined ? <dd className={s.missing}>{cerfa.missing}</dd> : <dd>{value}</dd>}
    </div>
  )
}

function Boxed({ title, texts }: Of<'boxed'>) {
  return (
    <div className={s.boxed}>
      <h2 className={s.plain}>{title}</h2>
      {texts.map((line) => <p key={line}>{line}</p>)}
    </div>
  )
}

const columns = [
  { id: 'day', head: heads.day, cell: ({ day }: ContactLine) => day },
  { id: 'what', head: heads.what, cell: ({ what }: ContactLine) => what },
  { id: 'by', head: heads.by, cell: ({ by }: ContactLine) => by },
  { id: 'counts', head: heads.counts, cell: ({ counts }: ContactLine) => counts },
]

function Contacts({ title, rows }: Of<'contacts'>) {
  return (
    <div className={s.contacts}>
      <DataTable caption={title} hideCaption columns={columns} rows={rows} keyOf={({ day, counts }) => `${day} ${counts}`} />
    </div>
  )
}
