import s from '#ui/opening/PlainPage.module.css'
import { Compass } from '#ui/parts/Compass.tsx'
import { opening } from '#ui/texts/opening.ts'

/** On an address that is not secure there is no sealing, no worker and no lock: nothing starts, and the page says what to do. */
export function InsecurePage({ address }: { readonly address: string }) {
  const { title, why, what, steps, here } = opening.insecure
  return (
    <main className={s.page}>
      <div className={s.brand}>
        <Compass ink="onPaper" />
      </div>
      <h1 className={s.title}>{title}</h1>
      <p>{why}</p>
      <h2 className={s.what}>{what}</h2>
      <ol className={s.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={s.here}>{here(address)}</p>
    </main>
  )
}
