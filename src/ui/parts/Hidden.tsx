import type { ReactNode } from 'react'

/** Words for readers only; the eye has the shape and the place. */
export function Hidden({ children, id }: { readonly children: ReactNode; readonly id?: string }) {
  return (
    <span className="visuallyHidden" id={id}>
      {children}
    </span>
  )
}
