// A holder → what each column holds. The export writes labels, the import template codes.
import type { Interview } from '#domain/domiciliation/interview.ts'
import type { Held, HeldForwarding, HeldState } from '#domain/import/holders.ts'
import type { AyantDroitIdentity, Description } from '#domain/person/description.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { Field } from '#exports/domifa/columns.ts'
import type { Shape } from '#exports/domifa/layout.ts'
import { refusalCode } from '#exports/domifa/words.ts'
import { domifaWords, otherPrefix, yesNo } from '#exports/texts/domifa.ts'
import type { Labels } from '#exports/texts/domifa.ts'
import type { WrittenCell } from '#exports/xlsx/sheets.ts'

/** What is absent was not said: an empty cell. */
export type HeldCells = { readonly [F in Field]?: WrittenCell | undefined }

const place: Readonly<Record<Shape, 0 | 1>> = { template: 0, export: 1 }

/** The word of a file for one of ours. */
const wordIn = <Word extends string>(labels: Labels<Word>, word: Word | undefined, shape: Shape): string => (word === undefined ? '' : labels[word][place[shape]])

const dayIn = (day: ServiceDay | undefined): WrittenCell => (day === undefined ? '' : { day })

const answerIn = (answer: boolean | undefined): string | undefined => {
  if (answer === undefined) return undefined
  return answer ? yesNo.yes : yesNo.no
}

const whoCells = (who: Description, shape: Shape): HeldCells => ({
  number: who.number, sex: wordIn(domifaWords.sex, who.sex, shape), lastName: who.lastName, firstName: who.firstName, usualName: who.usualName ?? who.nickname,
  birthDate: dayIn(who.birthDate), birthPlace: who.birthPlace, phone: who.phone, email: who.email, language: who.language,
  nationality: wordIn(domifaWords.nationality, who.nationality, shape), boxNumber: who.boxNumber, since: dayIn(who.domiciledSince), caseworker: who.caseworker,
  composition: wordIn(domifaWords.composition, who.composition, shape),
})

type Ended = Extract<HeldState, { readonly state: 'ended' }>
type Refused = Extract<HeldState, { readonly state: 'refused' }>

// The export writes an "autre" out, by what it says.
const endingCell = ({ ground, detail }: Ended, shape: Shape): string =>
  shape === 'export' && ground === 'other' && detail !== undefined ? detail : wordIn(domifaWords.ground, ground, shape)

const refusalCell = ({ ground, detail }: Refused, shape: Shape): string => {
  if (ground !== 'other' || detail === undefined) return wordIn(domifaWords.refusal, ground, shape)
  return shape === 'export' ? detail : refusalCode(detail)
}

const closingCells = (status: HeldState, shape: Shape): HeldCells => {
  if (status.state === 'ended') return { ground: endingCell(status, shape), ...(shape === 'export' ? { endedOn: { day: status.day } } : {}) }
  if (status.state === 'refused') return { refusal: refusalCell(status, shape), ...(shape === 'export' ? { refusedOn: { day: status.day } } : {}) }
  return {}
}

const spanCells = ({ status, grant }: Held, shape: Shape): HeldCells =>
  shape === 'template' && (status.state === 'ended' || status.state === 'refused')
    ? { until: { day: status.day } }
    : { from: dayIn(grant?.from), until: dayIn(grant?.until) }

// The type is that of the last step (readStanding): of the request, of what was refused, or of the grant.
const lastStep = ({ status, grant }: Held, shape: Shape): 'first' | 'renewal' => {
  if (status.state === 'requested' && shape === 'export') return status.for
  if (status.state === 'refused') return grant === undefined ? 'first' : 'renewal'
  return grant?.decision ?? 'first'
}

const standingCells = (held: Held, shape: Shape): HeldCells => {
  // The template knows no request: whoever renews is active in it.
  const state = shape === 'template' && held.status.state === 'requested' ? 'granted' : held.status.state
  return {
    status: wordIn(domifaWords.status, state, shape), decision: wordIn(domifaWords.decision, lastStep(held, shape), shape),
    ...closingCells(held.status, shape), ...spanCells(held, shape),
  }
}

type Answer<Word extends string> = readonly [word: Word | undefined, detail: string | undefined]

// One cell in the export, where only an "autre" has details; two in the template.
const answerCell = <Word extends string>(labels: Labels<Word>, [word, detail]: Answer<Word>, shape: Shape): string =>
  shape === 'export' && word === 'other' && detail !== undefined ? `${otherPrefix}${detail}` : wordIn(labels, word, shape)

const codedCells = (answers: Interview, shape: Shape): HeldCells => ({
  work: answerCell(domifaWords.work, [answers.work, answers.workDetail], shape), link: answerCell(domifaWords.link, [answers.link, answers.linkDetail], shape),
  residence: answerCell(domifaWords.residence, [answers.residence, answers.residenceDetail], shape),
  cause: answerCell(domifaWords.cause, [answers.cause, answers.causeDetail], shape), purpose: answerCell(domifaWords.purpose, [answers.purpose, answers.purposeDetail], shape),
})

const interviewCells = ({ interview, grant }: Held, shape: Shape): HeldCells => {
  // The link that was decided is the one that counts (metier.md §3).
  const answers: Interview = { ...interview?.answers, ...(grant?.link === undefined ? {} : { link: grant.link }) }
  const { otherAttestation, referred, income, support, work: _work, link: _link, otherLinks: _others, residence: _residence, cause: _cause, purpose: _purpose, ...texts } = answers
  return {
    ...texts, ...codedCells(answers, shape), otherAttestation: answerIn(otherAttestation), referred: answerIn(referred),
    income: answerIn(income), support: answerIn(support),
  }
}

// The first line of several is the establishment.
const forwardingCells = (forwarding: HeldForwarding | undefined): HeldCells => {
  const lines = forwarding?.address.split('\n') ?? []
  const name = lines.length > 1 ? (lines[0] ?? '') : ''
  return {
    forwarding: answerIn(forwarding !== undefined), forwardingName: name, forwardingAddress: lines.slice(name === '' ? 0 : 1).join('\n'),
    forwardingFrom: dayIn(forwarding?.from), forwardingTo: dayIn(forwarding?.to),
  }
}

/** What each column of a file holds of someone. */
export const heldCells = (held: Held, shape: Shape): HeldCells => ({
  ...whoCells(held.who, shape), ...standingCells(held, shape), lastContact: dayIn(held.lastContact), ...interviewCells(held, shape), ...forwardingCells(held.forwarding),
})

/** The four cells of an ayant droit; the kinship is a code in both files. */
export const ayantDroitCells = (who: AyantDroitIdentity): readonly WrittenCell[] => [
  who.lastName ?? '', who.firstName ?? '', dayIn(who.birthDate), domifaWords.kinship[who.kinship][0],
]
