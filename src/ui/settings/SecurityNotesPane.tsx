import ShieldQuestion from 'lucide-react/icons/shield-question-mark'
import { useState } from 'react'
import s from '#ui/settings/Settings.module.css'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { securityNotes as words } from '#ui/texts/securityNotes.ts'

/** What protects and what does not, for the team: the plain face of src/SECURITY.md. */
export function SecurityNotesPane() {
  const [open, setOpen] = useState(false)
  return (
    <Pane>
      <h2 className={s.heading}>{words.pane}</h2>
      <p className={s.muted}>{words.text}</p>
      <KeyRow>
        <Key icon={ShieldQuestion} onPress={() => setOpen(true)}>{words.open}</Key>
      </KeyRow>
      <Dialog open={open} title={words.title} wide onClose={() => setOpen(false)}>
        <div className={s.sides}>
          {words.sides.map(({ title, lines }) => (
            <section key={title} className={s.side}>
              <h3 className={s.heading}>{title}</h3>
              <ul className={s.points}>
                {lines.map((line) => <li key={line}>{line}</li>)}
              </ul>
            </section>
          ))}
        </div>
      </Dialog>
    </Pane>
  )
}
