import s from '#ui/report/Report.module.css'
import { ToldKey } from '#ui/report/ToldKey.tsx'
import type { Chapter } from '#ui/texts/annualSentences.ts'
import type { Sentence, Told } from '#ui/texts/sentence.ts'

type ParagraphProps = { readonly chapters: readonly Chapter[]; readonly onAsk: (told: Told) => void }

/** The text of the year: each number in it opens what it counts. */
export function Paragraph({ chapters, onAsk }: ParagraphProps) {
  return chapters.map(({ title, sentences }) => (
    <section key={title} aria-label={title} className={s.chapter}>
      <h3 className={s.title}>{title}</h3>
      {sentences.map((sentence, place) => <Said key={place} sentence={sentence} onAsk={onAsk} />)}
    </section>
  ))
}

function Said({ sentence, onAsk }: { readonly sentence: Sentence; readonly onAsk: (told: Told) => void }) {
  return (
    <p className={s.text}>
      {sentence.map((piece, place) => (typeof piece === 'string' ? piece : <ToldKey key={place} told={piece} first onAsk={onAsk} />))}
    </p>
  )
}
