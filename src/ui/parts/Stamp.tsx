import CircleCheck from 'lucide-react/icons/circle-check'
import { Hidden } from '#ui/parts/Hidden.tsx'
import s from '#ui/parts/Stamp.module.css'
import { parts } from '#ui/texts/parts.ts'

type StampProps = { readonly children: string; readonly meaning?: string | undefined }

/** The date stamp: what a key becomes, in its place, once the act is written. */
export function Stamp({ children, meaning = parts.stamp.meaning }: StampProps) {
  return (
    <span className={s.stamp}>
      <CircleCheck size="1.25rem" />
      <span>
        <Hidden>{meaning} </Hidden>
        {children}
      </span>
    </span>
  )
}
