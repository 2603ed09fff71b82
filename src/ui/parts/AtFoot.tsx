import { createPortal } from 'react-dom'
import type { ReactNode } from 'react'

type AtFootProps = { readonly foot: HTMLElement | null; readonly children: ReactNode }

/** Keys that lie at the foot of the dialog around, wherever the form that they belong to stands in it. */
export function AtFoot({ foot, children }: AtFootProps) {
  return foot === null ? null : createPortal(children, foot)
}
