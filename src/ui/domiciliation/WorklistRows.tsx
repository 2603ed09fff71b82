import type { ReactNode } from 'react'
import { choose } from '#ui/app/chosen.ts'
import { useChosenPerson } from '#ui/app/useChosenPerson.ts'
import type { Line } from '#ui/domiciliation/worklists.ts'
import { Row } from '#ui/parts/Row.tsx'
import { RowList } from '#ui/parts/RowList.tsx'
import { WindowedList } from '#ui/parts/WindowedList.tsx'
import { listName } from '#ui/texts/names.ts'

type WorklistRowsProps = { readonly label: string; readonly lines: readonly Line[]; readonly empty?: ReactNode }

// Up to here a list stands whole in the page: it can be searched by the browser, printed, and read through.
const wholeUpTo = 400
const heights = { one: 68, two: 92 } as const

/** People, each opening their file. */
export function WorklistRows({ label, lines, empty }: WorklistRowsProps) {
  const chosen = useChosenPerson()
  const rows = {
    label, items: lines, empty,
    keyOf: ({ person }: Line) => person,
    render: (line: Line) => <FileRow line={line} chosen={line.person === chosen} />,
  }
  if (lines.length <= wholeUpTo) return <RowList {...rows} />
  return <WindowedList {...rows} rowHeight={lines.some(({ second }) => second !== undefined) ? heights.two : heights.one} />
}

function FileRow({ line: { person, who, fact, warn, second }, chosen }: { readonly line: Line; readonly chosen: boolean }) {
  return (
    <Row
      name={listName(who)}
      box={who.boxNumber}
      fact={fact}
      warn={warn}
      second={second}
      chosen={chosen}
      onOpen={() => choose(person)}
      data-number={who.number}
    />
  )
}
