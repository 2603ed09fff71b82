import { encodeQR } from 'qr'
import { useMemo } from 'react'
import s from '#ui/exchange/Exchange.module.css'

const pathOf = (rows: readonly (readonly boolean[])[]): string =>
  rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : []))).join('')

/** A text as a square to photograph: dark on light in the night too, since many cameras read nothing else. */
export function QrPicture({ text, label }: { readonly text: string; readonly label: string }) {
  const rows = useMemo(() => encodeQR(text, 'raw', { ecc: 'medium', border: 3 }), [text])
  return (
    <figure className={s.figure}>
      <svg className={s.qr} aria-hidden="true" viewBox={`0 0 ${String(rows.length)} ${String(rows.length)}`} shapeRendering="crispEdges">
        <rect width="100%" height="100%" fill="white" />
        <path d={pathOf(rows)} fill="black" />
      </svg>
      <figcaption className="visuallyHidden">{label}</figcaption>
    </figure>
  )
}
