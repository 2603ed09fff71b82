import { useId } from 'react'
import type { Clock } from '#domain/domiciliation/clock.ts'
import type { ContactDay } from '#domain/domiciliation/contacts.ts'
import type { ServiceDay } from '#domain/time.ts'
import s from '#ui/domiciliation/ContactStrip.module.css'
import { StripMark } from '#ui/domiciliation/StripMark.tsx'
import { StripZone } from '#ui/domiciliation/StripZone.tsx'
import { stripOf } from '#ui/domiciliation/stripOf.ts'
import { monthShort } from '#ui/texts/dates.ts'
import { file } from '#ui/texts/domiciliationFile.ts'

type ContactStripProps = { readonly contacts: readonly ContactDay[]; readonly clock: Clock | undefined; readonly day: ServiceDay }

const percent = (share: number) => `${share.toFixed(2)}%`

/** Six months at a glance: what counts, what does not, and where the term stands. The table below says the same. */
export function ContactStrip({ contacts, clock, day }: ContactStripProps) {
  const id = useId()
  const strip = stripOf(contacts, clock, day)
  // While an absence is excused the clock stands still: there is no term to tell.
  const counted = clock === undefined || clock.stage === 'excused' ? undefined : file.counted(clock)
  return (
    <figure className={s.strip} aria-labelledby={id}>
      <figcaption id={id} className={counted === undefined ? 'visuallyHidden' : s.sentence}>{counted ?? file.months}</figcaption>
      <svg className={s.plot} aria-hidden="true">
        {strip.zone && <StripZone zone={strip.zone} />}
        <line className={s.line} x1="0" x2="100%" y1="50%" y2="50%" />
        {strip.months.map(({ day: first, at }) => (
          <g key={first}>
            <line className={s.tick} x1={percent(at)} x2={percent(at)} y1="66%" y2="73%" />
            {at < 96 && <text className={s.month} x={percent(at)} y="94%">{monthShort(first)}</text>}
          </g>
        ))}
        {strip.mail.map((at) => <StripMark key={at} shape="mail" at={percent(at)} />)}
        {strip.attempts.map((at) => <StripMark key={at} shape="attempt" at={percent(at)} />)}
        {strip.signs.map((at) => <StripMark key={at} shape="sign" at={percent(at)} />)}
      </svg>
      <Legend />
    </figure>
  )
}

function Legend() {
  return (
    <ul className={s.legend}>
      {(['sign', 'mail', 'attempt'] as const).map((shape) => (
        <li key={shape}>
          <svg className={s.key} aria-hidden="true">
            <StripMark shape={shape} at="50%" />
          </svg>
          {file.legend[shape]}
        </li>
      ))}
    </ul>
  )
}
