import s from '#ui/parts/SeriesChart.module.css'

/** How many series can be told apart without colour: full, outlined, striped, dotted. */
const looks = ['full', 'light', 'striped', 'dotted'] as const
export type Look = (typeof looks)[number]

/** The look of the series at a place; the fifth looks like the first. */
export const lookAt = (place: number): Look => looks[place % looks.length] ?? 'full'

/** What fills a series: `id` parts the drawings of one page. */
export const fillOf = (id: string, look: Look): string => `url(#${id}-${look})`

/** The fillings of a drawing, told apart in black and white too. */
export function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      {looks.map((look) => (
        <pattern key={look} id={`${id}-${look}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect className={look === 'full' ? s.ink : s.ground} width="8" height="8" />
          {look === 'striped' && <path className={s.stroke} d="M-2 2 2-2M0 8 8 0M6 10l4-4" />}
          {look === 'dotted' && <circle className={s.ink} cx="4" cy="4" r="1.75" />}
        </pattern>
      ))}
    </defs>
  )
}
