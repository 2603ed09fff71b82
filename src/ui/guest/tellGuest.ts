// What the guest's screen says, card by card: the eye reads it from there, and so does the voice.
import type { GuestFacts, houseFacts } from '#domain/guest/guestFacts.ts'
import type { GuestTurn } from '#domain/guest/guestTurns.ts'
import type { ServiceDay } from '#domain/time.ts'
import { filled, formOf } from '#ui/texts/guest/filled.ts'
import { guestDay, guestWeek, guestWeekday } from '#ui/texts/guest/guestDates.ts'
import type { GuestLanguage } from '#ui/texts/guest/guestLanguages.ts'
import type { GuestWords } from '#ui/texts/guest/guestWords.ts'

export type GuestCard = {
  readonly about: 'mail' | 'turn' | 'laundry' | 'address' | 'term' | 'house'
  /** In large. `figure`: a number, at 96 px. `date`: a date. */
  readonly figure?: string
  readonly date?: string
  readonly label: string
  readonly hints?: readonly string[]
  /** As the house wrote it, in French. */
  readonly written?: string
  /** What is best seen first. */
  readonly strong?: boolean
}

export type Told = {
  readonly facts: GuestFacts
  readonly turns: readonly GuestTurn[]
  readonly house: ReturnType<typeof houseFacts>
  readonly day: ServiceDay
  readonly language: GuestLanguage
  readonly words: GuestWords
}

const mailCard = ({ facts: { mail }, language, words }: Told): GuestCard | undefined => {
  if (mail === undefined) return undefined
  if (mail === 0) return { about: 'mail', label: words.mailNone }
  return { about: 'mail', figure: String(mail), label: formOf(language, words.mail, mail), hints: [words.mailAsk], strong: true }
}

const hintsOf = ({ ahead, slot, calledTo }: GuestTurn, { language, words }: Told): readonly string[] => {
  if (calledTo !== undefined) return [words.called]
  if (ahead === undefined) return slot === undefined ? [] : [slot]
  return [ahead === 0 ? words.next : formOf(language, words.ahead, ahead)]
}

const turnCard = (turn: GuestTurn, told: Told): GuestCard => ({
  about: turn.prestation === 'laundry' ? 'laundry' : 'turn', figure: turn.number, label: told.words.turn, hints: hintsOf(turn, told),
  ...(turn.calledTo === undefined ? {} : { written: turn.calledTo, strong: true }),
})

const addressCard = ({ facts: { address }, day, language, words }: Told): GuestCard | undefined => {
  if (address.state === 'none') return undefined
  if (address.state !== 'running') return { about: 'address', label: words.lapsed }
  const { until, renewFrom } = address
  const renewal = renewFrom > day ? filled(words.renewFrom, { date: guestDay(language, renewFrom) }) : words.renewNow
  return { about: 'address', date: guestDay(language, until), label: words.valid, hints: [renewal] }
}

const termCard = ({ facts: { term }, house: { phone }, language, words }: Told): GuestCard | undefined => {
  if (term.what === 'none') return undefined
  if (term.what !== 'before') return { about: 'term', label: words.talk }
  const hints = phone === '' ? [] : [filled(words.phone, { phone })]
  return { about: 'term', label: filled(words.before, { date: guestDay(language, term.day) }), hints }
}

// The house's own words stay French: the days of its week, at least, are said in the guest's.
const daysIn = (language: GuestLanguage, weekdays: readonly number[]): Pick<GuestCard, 'hints'> =>
  language === 'fr' || weekdays.length === 0 ? {} : { hints: [guestWeek(language, weekdays)] }

const houseCard = ({ house: { opens, hours, weekdays }, language, words }: Told): GuestCard | undefined => {
  const written = hours === '' ? {} : { written: hours, ...daysIn(language, weekdays) }
  if (opens === undefined) return hours === '' ? undefined : { about: 'house', label: words.hours, ...written }
  return { about: 'house', label: filled(words.opens, { date: guestWeekday(language, opens) }), ...written }
}

/** The cards of a guest, in the order in which they are read. */
export const tellGuest = (told: Told): readonly GuestCard[] =>
  [mailCard(told), ...told.turns.map((turn) => turnCard(turn, told)), addressCard(told), termCard(told), houseCard(told)].filter((card) => card !== undefined)

const sentence = (text: string): string => (/[.!?؟]$/.test(text) ? text : `${text}.`)

/** The same for a voice: a sentence for each line, without the marks of direction; what is written in French is left out. */
export const aloud = (greeting: string, cards: readonly GuestCard[]): string =>
  [greeting, ...cards.flatMap(({ figure, date, label, hints = [] }) => [[figure, label, date].filter((part) => part !== undefined).join(' '), ...hints])]
    .map(sentence).join(' ').replaceAll(/[\u2068\u2069]/g, '')
