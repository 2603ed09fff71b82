// Letters as people type them: without accents, apostrophes or hyphens (desk.md §3).

// What Unicode decomposition leaves whole.
const whole: Readonly<Record<string, string>> = {
  œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', ð: 'd', þ: 'th', ħ: 'h',
}
const wholeLetters = new RegExp(`[${Object.keys(whole).join('')}]`, 'g')

const unaccented = (text: string): string =>
  text
    .normalize('NFKD')
    // The stroke that only draws an Arabic word out (tatweel) is no letter.
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(wholeLetters, (letter) => String(whole[letter]))
    .replace(/[^\p{Ll}\p{Lo}\p{N}]+/gu, ' ')

/** Lower case, no accents, whatever separates turned into one space: "N’Diaye-Œuvrard" is "n diaye oeuvrard". */
export const foldText = (text: string): string => {
  const lower = text.toLowerCase()
  // Most names are plain letters: the ways round cost ten times as much.
  return /^[a-z0-9]*$/.test(lower) ? lower : unaccented(lower).trim()
}

/** The words of a folded text. */
export const foldedWords = (text: string): readonly string[] => foldText(text).split(' ').filter((word) => word !== '')

/** A folded text in one piece: "ndiayeoeuvrard". */
export const foldGlued = (text: string): string => foldText(text).replaceAll(' ', '')
