import s from '#ui/domiciliation/ContactStrip.module.css'

type StripMarkProps = { readonly shape: 'sign' | 'mail' | 'attempt'; readonly at: string }

/** A check for a sign of life, a ring for mail that came in, a diamond for our own attempt: told apart without colour. */
export function StripMark({ shape, at }: StripMarkProps) {
  return (
    <svg x={at} y="50%" overflow="visible">
      {shape === 'sign' && (
        <>
          <circle className={s.sign} r="8" />
          <path className={s.check} d="m-3.4.2 2.4 2.4 4.6-4.9" />
        </>
      )}
      {shape === 'mail' && <circle className={s.mail} r="6" />}
      {shape === 'attempt' && <path className={s.attempt} d="M0-7.5 7.5 0 0 7.5-7.5 0z" />}
    </svg>
  )
}
