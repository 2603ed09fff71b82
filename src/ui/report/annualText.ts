// The text of a year as it is pasted into a letter, a mail or a page: no figure is lost, no mark-up comes along.
import type { Annual } from '#ui/report/annualOf.ts'
import { annualReport } from '#ui/texts/annualReport.ts'
import type { Chapter } from '#ui/texts/annualSentences.ts'
import { plainOf } from '#ui/texts/sentence.ts'

/** Title, standing and chapters, parted by empty lines. */
export const annualText = ({ period, settings, running, outside }: Pick<Annual, 'period' | 'settings' | 'running' | 'outside'>, chapters: readonly Chapter[]): string =>
  [
    annualReport.title(period, settings.place),
    ...(outside === undefined ? [] : [annualReport.outside]),
    ...(running ? [annualReport.running(period.to)] : []),
    ...chapters.map(({ title, sentences }) => [title, sentences.map(plainOf).join(' ')].join('\n')),
  ].join('\n\n')
