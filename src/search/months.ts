// Dates as they are said, the month in words: "11 septembre 1974", "1er mars", "11 sept".
import { foldText } from '#search/fold.ts'

const months = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ')
const saidMonth = /(?<!\S)(\d{1,2})(?:er)?\s+([\p{L}\p{M}]{3,})\.?(?:\s+(\d{1,4})(?!\S))?/giu

// Where two months begin so, it is neither yet.
const monthOf = (word: string): number | undefined => {
  const begun = months.filter((month) => month.startsWith(foldText(word)))
  return begun.length === 1 ? months.indexOf(String(begun[0])) + 1 : undefined
}

/** A text whose dates in words are written in figures. */
export const withMonths = (text: string): string =>
  text.replace(saidMonth, (...found: string[]) => {
    const [said = '', day = '', word = '', year = ''] = found
    const month = monthOf(word)
    return month === undefined ? said : `${day}/${String(month)}/${year}`
  })
