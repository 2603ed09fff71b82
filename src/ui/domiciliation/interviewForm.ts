// The answers of an interview as they are typed: codes and texts, empty where nothing was said.
import { instabilityCauses, purposes, residences, works } from '#domain/domiciliation/interview.ts'
import type { Interview } from '#domain/domiciliation/interview.ts'
import { liensCommune } from '#domain/domiciliation/words.ts'
import type { LienCommune } from '#domain/domiciliation/words.ts'

/** `otherLinks`: codes parted by spaces. */
export type InterviewForm = { readonly [K in keyof Interview]-?: string }

const emptyForm: InterviewForm = {
  otherAttestation: '', referred: '', referredBy: '', work: '', workDetail: '', income: '', incomeDetail: '', link: '', linkDetail: '', otherLinks: '', residence: '', residenceDetail: '',
  cause: '', causeDetail: '', purpose: '', purposeDetail: '', support: '', supportDetail: '', attachedTo: '', comment: '',
}

const word = (yes: boolean | undefined): string => {
  if (yes === undefined) return ''
  return yes ? 'yes' : 'no'
}
const yesOrNo = (text: string): boolean | undefined => (text === '' ? undefined : text === 'yes')
const oneOf = <Code extends string>(codes: readonly Code[], text: string): Code | undefined => codes.find((code) => code === text)

/** What an interview begins with: the answers of the last one, but whether another attestation exists, which is asked each time [L D264-2]. */
export const formAfter = (last: Interview): InterviewForm => {
  const { referred, income, support, otherLinks = [], otherAttestation: _asked, ...said } = last
  return { ...emptyForm, ...said, otherLinks: otherLinks.join(' '), referred: word(referred), income: word(income), support: word(support) }
}

/** The links beside the principal one, which is none of them (metier.md §3). */
export const otherLinksIn = ({ link, otherLinks }: Pick<InterviewForm, 'link' | 'otherLinks'>): readonly LienCommune[] => {
  const said = new Set(otherLinks.split(' '))
  return liensCommune.filter((one) => one !== link && said.has(one))
}

const asked = <Answer>(answer: Answer | undefined, say: (answer: Answer) => Interview): Interview => (answer === undefined ? {} : say(answer))

const listed = (otherLinks: readonly LienCommune[]): Interview => (otherLinks.length === 0 ? {} : { otherLinks })

/** The answers in a form; a detail goes with its question. */
export const answersIn = (form: InterviewForm): Interview => {
  const { residenceDetail, causeDetail, linkDetail, purposeDetail, referredBy, workDetail, incomeDetail, supportDetail, attachedTo, comment } = form
  return {
    ...asked(yesOrNo(form.otherAttestation), (otherAttestation) => ({ otherAttestation })),
    ...asked(oneOf(residences, form.residence), (residence) => ({ residence, residenceDetail })),
    ...asked(oneOf(instabilityCauses, form.cause), (cause) => ({ cause, causeDetail })),
    ...asked(oneOf(liensCommune, form.link), (link) => ({ link, linkDetail, ...listed(otherLinksIn(form)) })),
    ...asked(oneOf(purposes, form.purpose), (purpose) => ({ purpose, purposeDetail })),
    ...asked(yesOrNo(form.referred), (referred) => ({ referred, ...(referred ? { referredBy } : {}) })),
    ...asked(oneOf(works, form.work), (work) => ({ work, workDetail })),
    ...asked(yesOrNo(form.income), (income) => ({ income, ...(income ? { incomeDetail } : {}) })),
    ...asked(yesOrNo(form.support), (support) => ({ support, ...(support ? { supportDetail } : {}) })),
    attachedTo, comment,
  }
}
