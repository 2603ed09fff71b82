import { settingsOf } from '#domain/settingsOf.ts'
import { useAnswer } from '#ui/app/house.ts'
import s from '#ui/settings/Settings.module.css'
import { Pane } from '#ui/parts/Pane.tsx'
import { security } from '#ui/texts/security.ts'

const words = security.durations

/** How long each thing stays, and who says so: the data protection officer fixes the numbers. */
export function DurationsPane() {
  const { archiveAfter, eraseAfter } = useAnswer((register) => settingsOf(register).retention, '')
  const lines = [
    [words.active, words.activeText(archiveAfter)],
    [words.archive, words.archiveText(eraseAfter)],
    [words.access, words.accessText],
  ] as const
  return (
    <Pane>
      <h2 className={s.heading}>{words.title}</h2>
      <dl className={s.lines}>
        {lines.map(([word, text]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className={s.muted}>{words.source}</p>
    </Pane>
  )
}
