// A decision in full, a sentence a fact: read behind a second step.
import type { DecisionEntry } from '#domain/domiciliation/decisionLog.ts'
import type { Decision, Ended, Refused } from '#domain/domiciliation/decisions.ts'
import { decisionSentence } from '#ui/texts/domiciliationFile.ts'
import { gestures } from '#ui/texts/domiciliationGestures.ts'
import { groundWords, linkWords, orientationWords, refusalGroundWords, unknownWord } from '#ui/texts/words.ts'

const { decision: words } = gestures

const said = <Code extends string>(code: Code | undefined, from: Readonly<Record<Code, string>>): string => (code === undefined ? unknownWord : from[code])

const precision = (text: string | undefined): readonly string[] => (text === undefined ? [] : [words.detail(text)])

const whyRefused = ({ ground, orientation, detail }: NonNullable<Refused['secret']>): readonly string[] => [
  words.ground(said(ground, refusalGroundWords)), words.orientation(said(orientation, orientationWords)), ...precision(detail),
]

const whyEnded = ({ ground, detail }: NonNullable<Ended['secret']>): readonly string[] => [words.ground(said(ground, groundWords)), ...precision(detail)]

const why = (decision: Decision): readonly string[] => {
  switch (decision.kind) {
    case 'domiciliationGranted': return [words.link(said(decision.secret?.link, linkWords))]
    case 'domiciliationEnded': return whyEnded(decision.secret ?? {})
    case 'domiciliationRefused': return whyRefused(decision.secret ?? {})
  }
}

const takenBack = ({ struckBy }: DecisionEntry): readonly string[] => {
  if (struckBy === undefined) return []
  const reason = struckBy.kind === 'factWithdrawn' ? struckBy.secret?.reason : undefined
  return [reason === undefined ? words.takenBack : words.takenBackFor(reason)]
}

const author = ({ batch }: Decision, agent: string | undefined): readonly string[] => {
  if (batch !== undefined) return [words.imported]
  return agent === undefined ? [] : [words.by(agent)]
}

/** Date, period, link or ground, who noted it, and why it was taken back when it was. */
export const detailSentences = (entry: DecisionEntry, agent: string | undefined): readonly string[] => [
  words.decidedOn(entry.decision.day), `${decisionSentence(entry.decision)}.`, ...why(entry.decision), ...author(entry.decision, agent), ...takenBack(entry),
]
