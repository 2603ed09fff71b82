import s from '#ui/app/StartingPage.module.css'
import { Compass } from '#ui/parts/Compass.tsx'
import { starting } from '#ui/texts/starting.ts'

/** Shown while the register is read; it comes in late, so that a quick start shows nothing in between. */
export function StartingPage({ demo }: { readonly demo: boolean }) {
  return (
    <main className={s.page}>
      <output className={s.words}>
        <span className={s.compass}>
          <Compass ink="onPaper" />
        </span>
        <h1 className={s.says}>{demo ? starting.demo : starting.register}</h1>
      </output>
    </main>
  )
}
