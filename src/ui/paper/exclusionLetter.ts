import { exclusionOn } from '#domain/exclusion/exclusions.ts'
import type { WritePaper } from '#ui/paper/paper.ts'
import { letter, remedies } from '#ui/paper/letters.ts'
import { text } from '#ui/paper/paper.ts'
import { excludedFrom } from '#ui/desk/excludedFrom.ts'
import { exclusion as words } from '#ui/texts/paperLetters.ts'

/** Why someone is kept out, from what and until when, what stays open, and how to contest it: a decision is reasoned [CRPA L211-2] and tells its remedies [CJA R421-5]. */
export const exclusionLetter: WritePaper = (about) => {
  const { register, person, day } = about
  const fact = exclusionOn(register, person, day)?.fact
  if (fact?.secret === undefined) return undefined
  const blocks = [
    text(words.decided(fact.day, { from: fact.data.from, to: fact.data.until })), text(words.from(excludedFrom(register, fact))), text(words.reason(fact.secret.reason)),
    text(words.open), text(words.heard), text(words.ends(fact.data.until)),
  ]
  return letter(about, { title: words.title, blocks, foot: [remedies(about)] })
}
