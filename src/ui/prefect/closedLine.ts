import type { PrefectYear } from '#ui/prefect/prefectYear.ts'
import { prefect as words } from '#ui/texts/prefect.ts'

/** When the year was closed, and how many figures are no longer so: one line, on the screen, on paper and in the workbook. Nothing for an open one. */
export const closedLine = ({ closing, changed }: Pick<PrefectYear, 'closing' | 'changed'>): string | undefined =>
  closing === undefined ? undefined : [words.closed(closing.fact.day), words.changed(changed)].filter((part) => part !== '').join(' ')
