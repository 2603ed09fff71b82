import { settingsOf } from '#domain/settingsOf.ts'
import { useAnswer } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import s from '#ui/sheet/Sheet.module.css'
import { PrintSheet } from '#ui/parts/PrintSheet.tsx'
import { longDay } from '#ui/texts/dates.ts'
import { sheet } from '#ui/texts/sheet.ts'

const words = sheet.breakdown

/** What to do on paper when the tablets fail: a page to keep beside the sheets. */
export function BreakdownCard() {
  const place = useAnswer((register) => settingsOf(register).place, '')
  const { day } = useNow()
  return (
    <PrintSheet preview title={words.title} place={place} date={longDay(day)}>
      <div className={s.breakdown}>
        {words.sections.map(({ title, steps }) => (
          <div key={title} className={s.part}>
            <h2>{title}</h2>
            <ol>{steps.map((step) => <li key={step}>{step}</li>)}</ol>
          </div>
        ))}
        <div className={s.part}>
          <h2>{words.people}</h2>
          <ul className={s.blanks}>{words.blanks.map((blank) => <li key={blank}>{blank}</li>)}</ul>
        </div>
      </div>
    </PrintSheet>
  )
}
