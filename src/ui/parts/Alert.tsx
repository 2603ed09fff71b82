import CircleCheck from 'lucide-react/icons/circle-check'
import CircleX from 'lucide-react/icons/circle-x'
import Info from 'lucide-react/icons/info'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import type { ReactNode } from 'react'
import s from '#ui/parts/Alert.module.css'
import type { Icon } from '#ui/parts/Icon.ts'
import { classes } from '#ui/parts/classes.ts'

type AlertTone = 'warn' | 'info' | 'bad' | 'ok'

type AlertProps = {
  readonly tone: AlertTone
  readonly children?: ReactNode
  readonly icon?: Icon | undefined
  readonly action?: ReactNode
  /** Keeps its place when there is nothing to say, so that what stands below does not jump from one person to the next. */
  readonly reserve?: boolean | undefined
  /** What has that place meanwhile. */
  readonly instead?: ReactNode
  /** Read out at once: for an error that stops somebody, not for a state of affairs. */
  readonly urgent?: boolean | undefined
}

const icons: Readonly<Record<AlertTone, Icon>> = { warn: TriangleAlert, info: Info, bad: CircleX, ok: CircleCheck }

/** One sentence that matters, with its shape. */
export function Alert({ tone, children, icon, action, reserve, instead, urgent }: AlertProps) {
  const Shape = icon ?? icons[tone]
  const empty = children === undefined || children === null || children === ''
  const face = empty ? undefined : (
    <div className={classes(s.alert, s[tone])} role={urgent === true ? 'alert' : undefined}>
      <Shape size="1.5rem" />
      <div className={s.words}>{children}</div>
      {action}
    </div>
  )
  return reserve === true ? <div className={s.room}>{face ?? instead}</div> : face
}
