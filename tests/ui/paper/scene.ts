// Documents as they are written: their words, apart from how they look.
import type { Role } from '#domain/agents/words.ts'
import type { DraftOf } from '#domain/facts/fact.ts'
import { initialSettings } from '#domain/settings.ts'
import type { Letterhead } from '#domain/settings.ts'
import type { Description } from '#domain/person/description.ts'
import type { Asked, Paper, PaperBlock } from '#ui/paper/paper.ts'
import { offeredPapers, papers } from '#ui/paper/papers.ts'
import type { PaperName } from '#ui/texts/paper.ts'
import { createScribe, day, opened, someone } from '../../domain/scribe.ts'

export const awa = someone(1)

const described: Description = { number: 'B00017', firstName: 'Awa', lastName: 'N’Diaye', sex: 'female', birthDate: day('1985-03-05') }

export const headed = (letterhead: Partial<Letterhead>): DraftOf<'settingsChanged'> => ({
  kind: 'settingsChanged', data: {}, secret: { letterhead: { ...initialSettings.letterhead, ...letterhead } },
})

const nothingAsked: Asked = { payer: '', reference: '', period: undefined }

const blockWords = (block: PaperBlock): readonly string[] => {
  switch (block.kind) {
    case 'text':
    case 'notice': return [block.text]
    case 'items': return [block.title, ...block.items]
    case 'fields': return [block.title, ...block.fields.map(({ label, value = '—' }) => `${label} : ${value}`)]
    case 'boxed': return [block.title, ...block.texts]
    case 'contacts': return block.rows.map(({ day: on, what, by, counts }) => [on, what, by, counts].join(' | '))
  }
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

/** Everything that a reader meets, in order. */
const wordsOf = (paper: Paper | undefined): readonly string[] =>
  paper === undefined ? [] : [paper.title, ...(paper.to ?? []), ...paper.blocks.flatMap(blockWords)].map(plain)

/** The file of Awa N’Diaye, and what can be printed of it on a day. */
export const openFile = (who: Description = described) => {
  const scribe = createScribe()
  scribe.write('2025-01-02', opened(awa, who))
  const about = (on: string, asked: Partial<Asked> = {}) => ({ register: scribe.register(), person: awa, day: day(on), asked: { ...nothingAsked, ...asked } })
  return {
    write: scribe.write,
    paper: (name: PaperName, on: string, asked?: Partial<Asked>) => papers[name].write(about(on, asked)),
    words: (name: PaperName, on: string, asked?: Partial<Asked>) => wordsOf(papers[name].write(about(on, asked))),
    offered: (on: string, role: Role = 'worker') => offeredPapers(about(on), role),
  }
}
