import { Figure, type FigureProps } from '#ui/parts/Figure.tsx'
import s from '#ui/parts/FigureGrid.module.css'

type FigureGridProps = { readonly label: string; readonly figures: readonly FigureProps[] }

/** Figures side by side, four in a row where there is room. */
export function FigureGrid({ label, figures }: FigureGridProps) {
  return (
    <ul aria-label={label} className={s.grid}>
      {figures.map((figure) => (
        <li key={figure.code}>
          <Figure {...figure} />
        </li>
      ))}
    </ul>
  )
}
