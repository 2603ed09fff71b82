// The annual report as La Boussole publishes it: what happened in the year, and what stood on its last day, each under its own head (metier.md §1, §6).
import { decided, stood } from '#ui/texts/annualDomiciliation.ts'
import { sorted } from '#ui/texts/annualMail.ts'
import { annualReport } from '#ui/texts/annualReport.ts'
import type { Year } from '#ui/texts/annualTelling.ts'
import { cared, welcomed } from '#ui/texts/annualWelcome.ts'
import { begun } from '#ui/texts/sentence.ts'
import type { Sentence } from '#ui/texts/sentence.ts'

export type Chapter = { readonly title: string; readonly sentences: readonly Sentence[] }

const { chapters } = annualReport

/** The whole paragraph of a year, by chapters; a sentence that has nothing to say is left out. */
export const annualChapters = (year: Year): readonly Chapter[] =>
  [
    { title: chapters.welcome, sentences: welcomed(year) },
    { title: chapters.served, sentences: cared(year) },
    { title: chapters.stock(year.period.to), sentences: stood(year) },
    { title: chapters.flow(year.period), sentences: decided(year) },
    { title: chapters.mail, sentences: sorted(year) },
  ].map((chapter) => ({ ...chapter, sentences: chapter.sentences.filter(({ length }) => length > 0).map(begun) }))
