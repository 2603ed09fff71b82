import s from '#ui/exchange/Exchange.module.css'

/** Six digits to compare, in two groups of three; read one by one. */
export function Digits({ digits }: { readonly digits: string }) {
  return (
    <span className={s.digits} data-enrol-digits={digits}>
      <span>{digits.slice(0, 3)}</span> <span>{digits.slice(3)}</span>
    </span>
  )
}
