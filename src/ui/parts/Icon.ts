import type { ComponentType } from 'react'

/** A lucide icon, passed as it is; the part that shows it gives the size. */
export type Icon = ComponentType<{ readonly size?: string | number; readonly className?: string }>
