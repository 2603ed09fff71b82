import s from '#ui/parts/Lead.module.css'

/** The hour of an act, at the start of its row. */
export function LeadHour({ children }: { readonly children: string }) {
  return <span className={s.hour}>{children}</span>
}
