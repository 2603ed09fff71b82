import { Count } from '#ui/figures/Count.tsx'
import type { Asked } from '#ui/figures/Definition.tsx'
import type { Bilan } from '#ui/figures/bilanOf.ts'
import { classRows, wholeOf } from '#ui/figures/classes.ts'
import type { ClassRow } from '#ui/figures/classes.ts'
import { DataTable } from '#ui/parts/DataTable.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { behindWords } from '#ui/texts/behind.ts'
import { classWords, figures, figureWords, percent } from '#ui/texts/figures.ts'
import type { ClassCode } from '#ui/texts/figures.ts'

type ClassTablesProps = {
  readonly codes: readonly ClassCode[]
  readonly bilan: Bilan
  readonly when: string
  readonly onAsk: (asked: Asked) => void
}

const { columns: heads } = figures

const columnsOf = (label: string, when: string) => [
  { id: 'class', head: heads.class, cell: ({ word }: ClassRow) => word },
  { id: 'n', head: heads.count, numeric: true, cell: ({ code, n, word }: ClassRow) => <Count code={code} n={n} acts={{ code, when, label: behindWords.within(label, word) }} /> },
  { id: 'share', head: heads.share, numeric: true, cell: ({ share }: ClassRow) => percent(share) },
]

const totalActs = (of: ClassCode, when: string) => ({ code: wholeOf[of], label: figureWords[wholeOf[of]].label, when })

/** Breakdowns: integers first, their shares beside them. */
export function ClassTables({ codes, bilan, when, onAsk }: ClassTablesProps) {
  return codes.map((code) => {
    const { label, means } = classWords[code]
    const rows = classRows(bilan.figures, code)
    const total = rows.reduce((sum, { n }) => sum + n, 0)
    return (
      <Pane key={code}>
        <DataTable caption={label} columns={columnsOf(label, when)} rows={rows} keyOf={(row) => row.code} foot={[heads.total, <Count key={code} n={total} acts={totalActs(code, when)} />, percent(total === 0 ? 0 : 100)]} />
        <div>
          <Key variant="quiet" name={figures.definitionOf(label)} onPress={() => onAsk({ label, when, means })}>
            {figures.definition}
          </Key>
        </div>
      </Pane>
    )
  })
}
