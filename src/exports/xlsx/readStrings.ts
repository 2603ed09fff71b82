import { shownText } from '#exports/xlsx/strings.ts'
import { tokens } from '#exports/xlsx/xml.ts'

type Reading = { readonly strings: string[]; text: string; isText: boolean; isPhonetic: boolean }

const ends = (reading: Reading): void => {
  reading.strings.push(shownText(reading.text))
  reading.text = ''
}

// `si` is a text, cut in pieces (`t`) where it changes colour; `rPh` says how it is read aloud.
const opens = (reading: Reading, name: string, empty: boolean): void => {
  if (empty) {
    if (name === 'si') ends(reading)
    return
  }
  reading.isText = name === 't'
  if (name === 'rPh') reading.isPhonetic = true
}

const closes = (reading: Reading, name: string): void => {
  reading.isText = false
  if (name === 'rPh') reading.isPhonetic = false
  if (name === 'si') ends(reading)
}

/** The texts that cells refer to, in order. */
export const readStrings = (xml: string): readonly string[] => {
  const reading: Reading = { strings: [], text: '', isText: false, isPhonetic: false }
  for (const token of tokens(xml)) {
    if (token.is === 'open') opens(reading, token.name, token.empty)
    else if (token.is === 'close') closes(reading, token.name)
    else if (reading.isText && !reading.isPhonetic) reading.text += token.text
  }
  return reading.strings
}
