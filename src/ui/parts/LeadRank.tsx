import s from '#ui/parts/Lead.module.css'
import { classes } from '#ui/parts/classes.ts'

type LeadRankProps = { readonly children: string; readonly called?: boolean | undefined }

/** The number that somebody was told, at the start of their row. */
export function LeadRank({ children, called }: LeadRankProps) {
  return <span className={classes(s.rank, called === true && s.called)}>{children}</span>
}
