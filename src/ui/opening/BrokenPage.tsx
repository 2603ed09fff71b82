import s from '#ui/opening/PlainPage.module.css'
import { Key } from '#ui/parts/Key.tsx'
import { opening } from '#ui/texts/opening.ts'

/** The tablet's storage does not answer: said plainly, and tried again on a tap. */
export function BrokenPage({ onRetry }: { readonly onRetry: () => void }) {
  const { title, retry } = opening.broken
  return (
    <main className={s.page}>
      <h1 className={s.title}>{title}</h1>
      <p>{opening.refusals.storage}</p>
      <div>
        <Key variant="filled" onPress={onRetry}>
          {retry}
        </Key>
      </div>
    </main>
  )
}
