import s from '#ui/domiciliation/ContactStrip.module.css'
import type { Zone } from '#ui/domiciliation/stripOf.ts'
import { classes } from '#ui/parts/classes.ts'
import { file } from '#ui/texts/domiciliationFile.ts'

const percent = (share: number) => `${share.toFixed(2)}%`
const within = (share: number) => Math.min(100, Math.max(0, share))

/** The three months of the silence, the needle on their term, and what lies past it. */
export function StripZone({ zone: { from, term, termDay, now, stage } }: { readonly zone: Zone }) {
  const [start, end] = [within(from), within(term)]
  const flagged = stage === 'flagged'
  return (
    <>
      <rect className={stage === 'fresh' ? s.calm : s.silence} x={percent(start)} width={percent(end - start)} y="33%" height="34%" />
      {flagged && <rect className={s.past} x={percent(end)} width={percent(within(now) - end)} y="33%" height="34%" />}
      {flagged && from >= 0 && <text className={s.span} x={percent(start)} y="20%">{file.threeMonths}</text>}
      {term >= 0 && (
        <>
          <line className={flagged ? s.term : s.tick} x1={percent(end)} x2={percent(end)} y1="22%" y2="72%" />
          <svg x={percent(end)} y="22%" overflow="visible">
            <path className={s.needle} d="M-7-9H7L0 1z" />
          </svg>
          <text className={classes(s.termWord, flagged && s.termPast)} x={percent(end)} dx="-12" y="20%">{file.term(termDay)}</text>
        </>
      )}
    </>
  )
}
