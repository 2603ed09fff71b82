// What an interview said. DomiFa prints "NON" also for what was never asked: four of them beside nothing else are no interview.
import type { Interview } from '#domain/domiciliation/interview.ts'
import { wordCell } from '#exports/domifa/holderCells.ts'
import type { HolderCells, Where } from '#exports/domifa/holderCells.ts'
import { meanings } from '#exports/domifa/words.ts'
import type { Meanings } from '#exports/domifa/words.ts'
import { plain } from '#exports/register/plain.ts'
import { otherPrefix } from '#exports/texts/domifa.ts'
import { said } from '#exports/domifa/said.ts'

type Answer<Word> = { readonly word?: Word | 'other'; readonly detail?: string }

const afterPrefix = (text: string): string | undefined => {
  const [first = '', ...rest] = text.split(':')
  return rest.length > 0 && plain(first) === plain(otherPrefix) ? rest.join(':').trim() : undefined
}

// The export writes "Autre: …" in one cell, the template the words in the next one.
const answer = <Word extends string>(cells: HolderCells, [column, beside]: readonly [Where, Where], words: Meanings<Word>): Answer<Word> => {
  const detail = afterPrefix(cells.text(column))
  if (detail !== undefined) return { word: 'other', ...said('detail', detail) }
  return { ...said('word', wordCell(cells, column, words)), ...said('detail', cells.text(beside)) }
}

const situation = (cells: HolderCells): Pick<Interview, 'work' | 'workDetail' | 'link' | 'linkDetail' | 'residence' | 'residenceDetail'> => {
  const work = answer(cells, ['work', 'workDetail'], meanings.work)
  const link = answer(cells, ['link', 'linkDetail'], meanings.link)
  const residence = answer(cells, ['residence', 'residenceDetail'], meanings.residence)
  return {
    ...said('work', work.word), ...said('workDetail', work.detail), ...said('link', link.word), ...said('linkDetail', link.detail),
    ...said('residence', residence.word), ...said('residenceDetail', residence.detail),
  }
}

const reasons = (cells: HolderCells): Pick<Interview, 'cause' | 'causeDetail' | 'purpose' | 'purposeDetail'> => {
  const cause = answer(cells, ['cause', 'causeDetail'], meanings.cause)
  const purpose = answer(cells, ['purpose', 'purposeDetail'], meanings.purpose)
  return { ...said('cause', cause.word), ...said('causeDetail', cause.detail), ...said('purpose', purpose.word), ...said('purposeDetail', purpose.detail) }
}

const texts = ({ text }: HolderCells): Pick<Interview, 'referredBy' | 'incomeDetail' | 'supportDetail' | 'attachedTo' | 'comment'> => ({
  ...said('referredBy', text('referredBy')), ...said('incomeDetail', text('incomeDetail')), ...said('supportDetail', text('supportDetail')),
  ...said('attachedTo', text('attachedTo')), ...said('comment', text('comment')),
})

const yesOrNo = (cells: HolderCells): Pick<Interview, 'otherAttestation' | 'referred' | 'income' | 'support'> => ({
  ...said('otherAttestation', wordCell(cells, 'otherAttestation', meanings.yesNo)), ...said('referred', wordCell(cells, 'referred', meanings.yesNo)),
  ...said('income', wordCell(cells, 'income', meanings.yesNo)), ...said('support', wordCell(cells, 'support', meanings.yesNo)),
})

const nothingAsked = (answers: Interview): boolean => {
  const given = Object.entries(answers).filter(([column]) => column !== 'link')
  return given.length === 0 || (given.length === 4 && given.every(([, value]) => value === false))
}

/** The answers of an interview, or nothing where none was held; the link alone says what was decided, not what was asked. */
export const readInterview = (cells: HolderCells): Interview | undefined => {
  const answers: Interview = { ...yesOrNo(cells), ...situation(cells), ...reasons(cells), ...texts(cells) }
  return nothingAsked(answers) ? undefined : answers
}
