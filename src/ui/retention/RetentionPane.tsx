import Archive from 'lucide-react/icons/archive'
import { useState } from 'react'
import { retentionOn } from '#domain/retention/archive.ts'
import { addMonths } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useRight } from '#ui/app/useRole.ts'
import { useNow } from '#ui/app/useNow.ts'
import { ArchiveDialog } from '#ui/retention/ArchiveDialog.tsx'
import { EraseDialog } from '#ui/retention/EraseDialog.tsx'
import s from '#ui/retention/Retention.module.css'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { retention as words } from '#ui/texts/retention.ts'

/** Who goes to the archive, who lies there, who may leave the register, and who stays (metier.md §8). */
export function RetentionPane() {
  const [layer, show] = useState<'archive' | 'erase'>()
  const close = () => show(undefined)
  const register = useRegister()
  const { day } = useNow()
  const { archived, erasable, heldBack } = retentionOn(register, day)
  if (!useRight('archive')) return null
  const soon = retentionOn(register, addMonths(day, 1)).archived.length - archived.length
  return (
    <Pane>
      <h2 className={s.heading}>{words.title}</h2>
      <p>{words.text}</p>
      <Counts lines={[[words.soon, Math.max(0, soon)], [words.archived, archived.length], [words.erasable, erasable.length], [words.heldBack, heldBack.length]]} />
      <KeyRow>
        <Key icon={Archive} onPress={() => show('archive')}>{words.openArchive}</Key>
        <Key onPress={() => show('erase')} reason={erasable.length === 0 ? words.nobody : undefined}>{words.prepare}</Key>
      </KeyRow>
      {layer === 'archive' && <ArchiveDialog onClose={close} />}
      {layer === 'erase' && <EraseDialog why="retention" onClose={close} />}
    </Pane>
  )
}

function Counts({ lines }: { readonly lines: readonly (readonly [string, number])[] }) {
  return (
    <dl className={s.lines}>
      {lines.map(([word, n]) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{words.count(n)}</dd>
        </div>
      ))}
    </dl>
  )
}
