import { settingsOf } from '#domain/settingsOf.ts'
import { useAnswer } from '#ui/app/house.ts'
import { askedOfLine } from '#ui/prefect/askedOfLine.ts'
import type { PressedLine } from '#ui/prefect/askedOfLine.ts'
import type { DocumentProps } from '#ui/prefect/prefectYear.ts'

/** What a line of a document asks when it is pressed: its definition, its acts one tap further. */
export const useAskedLine = ({ year: { period }, onAsk }: Pick<DocumentProps, 'year' | 'onAsk'>): ((line: PressedLine) => void) => {
  const settings = useAnswer(settingsOf, '')
  return (line) => onAsk(askedOfLine(line, { period, settings }))
}
