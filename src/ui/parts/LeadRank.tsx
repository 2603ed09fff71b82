import s from '#ui/parts/Lead.module.css'
import { classes } from '#ui/parts/classes.ts'

type LeadRankProps = { readonly children: string | number; readonly called?: boolean | undefined }

/** A number in a queue; filled when it is the next one to be called. */
export function LeadRank({ children, called }: LeadRankProps) {
  return <span className={classes(s.rank, called === true && s.called)}>{children}</span>
}
