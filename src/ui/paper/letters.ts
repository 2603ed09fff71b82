// The letters of a file, each written from the fact that was recorded: what is not decided has no letter.
import { clockOn } from '#domain/domiciliation/clock.ts'
import { decisionsOf, byDayThenStamp } from '#domain/domiciliation/decisions.ts'
import type { Ended, Refused } from '#domain/domiciliation/decisions.ts'
import { radiationFileOf } from '#domain/domiciliation/radiationFile.ts'
import { interviewFor, requestsOf } from '#domain/domiciliation/requests.ts'
import { isLegalGround } from '#domain/domiciliation/words.ts'
import { whoIs } from '#domain/person/who.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { addMonths } from '#domain/time.ts'
import type { Period, ServiceDay } from '#domain/time.ts'
import type { About, Paper, PaperBlock, WritePaper } from '#ui/paper/paper.ts'
import { text } from '#ui/paper/paper.ts'
import { nameOf } from '#ui/texts/names.ts'
import { addressed, paper } from '#ui/texts/paper.ts'
import { groundSentence, precise, priorLetter as prior, radiation, receipt as received, refusal as refused } from '#ui/texts/paperLetters.ts'

const said = (words: string | undefined): readonly PaperBlock[] => (words === undefined || words === '' ? [] : [text(words)])
const detailed = (detail: string | undefined): readonly PaperBlock[] => (detail === undefined || detail === '' ? [] : [text(precise(detail))])

/** How a decision is contested, and by when. */
export const remedies = ({ register }: About): PaperBlock => {
  const { title, texts } = paper.remedies
  return { kind: 'boxed', title, texts: texts(settingsOf(register).letterhead.court) }
}

type Body = { readonly title: string; readonly blocks: readonly PaperBlock[]; readonly foot?: readonly PaperBlock[] }

/** A letter to the person: hailed, told, saluted, signed. */
export const letter = ({ register, person }: About, { title, blocks, foot = [] }: Body): Paper => {
  const who = whoIs(register, person)
  return { title, to: [addressed(who, nameOf(register, person))], signed: true, blocks: [text(paper.hail(who)), ...blocks, text(paper.leave(who)), ...foot] }
}

/** That a request was deposited, by when it is answered and what to bring [L D264-1, D264-2]. */
export const receipt: WritePaper = (about) => {
  const { register, person, day } = about
  const request = requestsOf(register, person).findLast(({ asked, state }) => asked.day <= day && state !== 'closed')
  if (request === undefined) return undefined
  const { asked, answerBy } = request
  const met = interviewFor(register, person, day)
  const held = met === undefined || met.day < asked.day ? received.toMeet : received.met(met.day)
  const blocks = [
    text(received.deposited(asked.data.for, asked.day)), text(received.answer(answerBy)), text(held),
    { kind: 'items', title: received.bring, items: received.items } as const, text(received.free),
  ]
  const written = letter(about, { title: received.title, blocks })
  return { ...written, blocks: [{ kind: 'notice', text: received.notice }, ...written.blocks] }
}

const depositOf = ({ register, person }: About, { id }: Refused): ServiceDay | undefined =>
  requestsOf(register, person).find((request) => request.state === 'answered' && request.by.id === id)?.asked.day

/** Why a domiciliation is refused, where to ask for one, and how to contest [L L264-4]. */
export const refusal: WritePaper = (about) => {
  const decision = decisionsOf(about.register, about.person).refused.findLast(({ day }) => day <= about.day)
  if (decision === undefined) return undefined
  const { ground, orientation, detail } = decision.secret ?? {}
  const blocks = [
    text(refused.decided(decision.day, depositOf(about, decision))), text(refused.ground(ground)), ...detailed(detail),
    text(refused.orientation(orientation)), text(refused.helped),
  ]
  return letter(about, { title: refused.title, blocks, foot: [remedies(about)] })
}

/** What is considered, until when one may answer, and how (metier.md §4). */
export const priorLetter: WritePaper = (about) => {
  const { register, person, day } = about
  const step = radiationFileOf(register, person, day).prior
  if (step?.kind !== 'priorLetterSent') return undefined
  const { ground, detail } = step.secret ?? {}
  const silentSince = ground === 'nonManifestation' ? clockOn(register, person, step.day)?.silentSince.day : undefined
  const blocks = [
    text(prior.considered), text(groundSentence(ground)), ...said(silentSince === undefined ? undefined : prior.silentSince(silentSince)), ...detailed(detail),
    text(prior.answer(step.data.answerBy)), text(prior.helped), ...said(ground === 'nonManifestation' ? prior.excused : undefined), text(prior.otherwise),
  ]
  return letter(about, { title: prior.title, blocks })
}

const grantedBefore = ({ register, person }: About, ending: Ended): Period | undefined => {
  const granted = decisionsOf(register, person).granted.findLast((one) => byDayThenStamp(one, ending) < 0)
  return granted === undefined ? undefined : { from: granted.data.from, to: granted.data.until }
}

const rests = (about: About): readonly PaperBlock[] => {
  const { last, days = 0, prior: step } = radiationFileOf(about.register, about.person, about.day)
  const contact = last === undefined ? radiation.noLast : radiation.last(last, days)
  return [text(contact), ...said(step?.kind === 'priorLetterSent' ? radiation.prior(step.day, step.data.answerBy) : undefined)]
}

/** The decision that ends a domiciliation, reasoned, with the remedies. Nobody writes to the dead. */
export const radiationNotice: WritePaper = (about) => {
  const { ending } = radiationFileOf(about.register, about.person, about.day)
  const { ground, detail } = ending?.secret ?? {}
  if (ending === undefined || ground === 'deceased') return undefined
  const kept = addMonths(ending.day, settingsOf(about.register).files.mailKept)
  const blocks = [
    text(radiation.decided(ending.day, grantedBefore(about, ending))), text(groundSentence(ground)), ...detailed(detail), ...rests(about),
    text(radiation.mail(kept)), text(radiation.again),
  ]
  const written = letter(about, { title: radiation.title, blocks, foot: [remedies(about)] })
  return ground !== undefined && !isLegalGround(ground) ? { ...written, caution: radiation.notLegal } : written
}
