// Every field of the Cerfa 16029*01, to copy by hand: the request, and on its second page the decision.
import { byDayThenStamp, decisionsOf } from '#domain/domiciliation/decisions.ts'
import type { Granted, Refused } from '#domain/domiciliation/decisions.ts'
import { requestsOf } from '#domain/domiciliation/requests.ts'
import type { DomiciliationRequest } from '#domain/domiciliation/requests.ts'
import { whoIs } from '#domain/person/who.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { ayantsDroitField, bodyFields, field, madeFields, pair, personFields } from '#ui/paper/fields.ts'
import type { About, PaperBlock, PaperField, WritePaper } from '#ui/paper/paper.ts'
import { text } from '#ui/paper/paper.ts'
import { cerfa, notAttestation } from '#ui/texts/paperForms.ts'
import { orientationWords, refusalGroundWords } from '#ui/texts/words.ts'

const { labels, parts } = cerfa

type Answer = Granted | Refused | undefined

// A domiciliation granted without a request noted before it was asked for all the same.
const answerTo = ({ register, person, day }: About, request: DomiciliationRequest | undefined): Answer => {
  if (request !== undefined) return request.state === 'answered' ? request.by : undefined
  const { granted, refused } = decisionsOf(register, person)
  return [...granted, ...refused].filter((decision) => decision.day <= day).sort(byDayThenStamp).at(-1)
}

const kindOf = (request: DomiciliationRequest | undefined, answer: Answer): 'first' | 'renewal' | undefined =>
  request?.asked.data.for ?? (answer?.kind === 'domiciliationGranted' ? answer.data.decision : undefined)

const requestFields = (about: About, kind: 'first' | 'renewal' | undefined): readonly PaperField[] => {
  const { phone, email, number } = whoIs(about.register, about.person)
  const word = kind === undefined ? undefined : cerfa.kinds[kind]
  return [
    ...personFields(about), ayantsDroitField(about), field(labels.phone, phone), field(labels.email, email),
    ...pair(field(labels.kind, word), field(labels.number, number)),
  ]
}

const interviewFields = ({ register, person }: About): readonly PaperField[] => [
  ...pair(field(labels.invitedOn, undefined), field(labels.invitedAt, undefined)),
  field(labels.invitedBy, whoIs(register, person).caseworker), field(labels.invitedTo, settingsOf(register).letterhead.address),
]

const refusedFields = (answer: Answer): readonly PaperField[] => {
  if (answer?.kind === 'domiciliationGranted') return [field(labels.ground, cerfa.none), field(labels.orientation, cerfa.none)]
  const { ground, orientation, detail = '' } = answer?.secret ?? {}
  const reason = ground === undefined ? '' : refusalGroundWords[ground]
  const text = [reason, detail].filter((part) => part !== '').join(cerfa.explained)
  return [field(labels.ground, text), field(labels.orientation, orientation === undefined ? undefined : orientationWords[orientation])]
}

const verdictOf = (answer: Answer): string | undefined =>
  answer === undefined ? undefined : cerfa.verdicts[answer.kind === 'domiciliationGranted' ? 'accepted' : 'refused']

const fields = (title: string, lines: readonly PaperField[]): PaperBlock => ({ kind: 'fields', title, fields: lines })

/** The data sheet of the request, and of what was decided about it. */
export const requestSheet: WritePaper = (about) => {
  const request = requestsOf(about.register, about.person).findLast(({ asked }) => asked.day <= about.day)
  const answer = answerTo(about, request)
  const body = bodyFields(about)
  return {
    title: cerfa.request.title,
    form: true,
    signed: false,
    blocks: [
      { kind: 'notice', text: notAttestation },
      text(cerfa.toCopy(cerfa.request.number)),
      fields(parts.person, requestFields(about, kindOf(request, answer))),
      fields(parts.asksFrom, [body.name, body.head, body.prefecture, ...body.reach]),
      fields(parts.madeBy, madeFields(about, request?.asked.day)),
      fields(parts.receivedBy, madeFields(about, request?.asked.day)),
      fields(parts.interview, interviewFields(about)),
      { kind: 'notice', text: notAttestation, startsPage: true },
      fields(parts.decisionOf, personFields(about)),
      fields(parts.decisionBy, [body.name, body.prefecture, body.approval]),
      fields(parts.decision, [field(labels.verdict, verdictOf(answer)), body.commune, ...refusedFields(answer), ...madeFields(about, answer?.day)]),
    ],
  }
}
