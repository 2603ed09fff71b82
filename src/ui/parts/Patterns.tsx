import s from '#ui/parts/SeriesChart.module.css'

const looks = ['full', 'light', 'striped', 'dotted', 'laid', 'holed', 'crossed', 'upright', 'leaning', 'checked'] as const
export type Look = (typeof looks)[number]

/** How many series can be told apart without colour; the first four are the plainest. */
export const looksApart = looks.length

/** The look of the series at a place; the eleventh looks like the first. */
export const lookAt = (place: number): Look => looks[place % looks.length] ?? 'full'

const strokes: Readonly<Partial<Record<Look, string>>> = {
  striped: 'M-2 2 2-2M0 8 8 0M6 10l4-4', laid: 'M0 4h8', upright: 'M4 0v8', leaning: 'M-2 6l4 4M0 0l8 8M6-2l4 4', crossed: 'M0 4h8M4 0v8',
}

/** What fills a series: `id` parts the drawings of one page. */
export const fillOf = (id: string, look: Look): string => `url(#${id}-${look})`

/** The fillings of a drawing, told apart in black and white too. */
export function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      {looks.map((look) => (
        <pattern key={look} id={`${id}-${look}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect className={look === 'full' || look === 'holed' ? s.ink : s.ground} width="8" height="8" />
          {strokes[look] !== undefined && <path className={s.stroke} d={strokes[look]} />}
          {look === 'dotted' && <circle className={s.ink} cx="4" cy="4" r="1.75" />}
          {look === 'holed' && <circle className={s.ground} cx="4" cy="4" r="2.25" />}
          {look === 'checked' && <path className={s.ink} d="M0 0h4v4H0zM4 4h4v4H4z" />}
        </pattern>
      ))}
    </defs>
  )
}
