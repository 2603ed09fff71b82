import Upload from 'lucide-react/icons/upload'
import { useLocation } from 'wouter'
import { pastImports } from '#desk/import/importRegister.ts'
import type { PastImport } from '#desk/import/importRegister.ts'
import { useAnswer } from '#ui/app/house.ts'
import { UndoImport, whenImported } from '#ui/settings/UndoImport.tsx'
import s from '#ui/settings/Settings.module.css'
import { Chip } from '#ui/parts/Chip.tsx'
import { KeyLink } from '#ui/parts/KeyLink.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { RowList } from '#ui/parts/RowList.tsx'
import { importing } from '#ui/texts/importing.ts'
import { settings } from '#ui/texts/settings.ts'

const words = importing.past

/** Where a register comes in, and the ones that did, each taken back as one. */
export function ImportsPane() {
  const [, navigate] = useLocation()
  const past = useAnswer(pastImports, '')
  return (
    <Pane>
      <h2 className={s.heading}>{words.title}</h2>
      <p className={s.muted}>{settings.imports.text}</p>
      <KeyRow>
        <KeyLink href="/importer" icon={Upload} onNavigate={navigate}>
          {settings.imports.go}
        </KeyLink>
      </KeyRow>
      <RowList label={words.title} items={past} keyOf={({ batch }) => batch} empty={<p>{words.none}</p>} render={(one) => <ImportRow past={one} />} />
    </Pane>
  )
}

function ImportRow({ past }: { readonly past: PastImport }) {
  return (
    <div className={s.past}>
      <div>
        <p className={s.strong}>{whenImported(past)}</p>
        <p className={s.muted}>
          {words.facts(past.facts)} · {past.files.join(', ')}
        </p>
      </div>
      {past.counts ? <UndoImport past={past} /> : <Chip>{past.undone ? words.undone : words.unfinished}</Chip>}
    </div>
  )
}
