import Printer from 'lucide-react/icons/printer'
import s from '#ui/help/Help.module.css'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { PrintSheet } from '#ui/parts/PrintSheet.tsx'
import { accessibility as words } from '#ui/texts/accessibility.ts'

type AccessibilityDialogProps = { readonly ways: string; readonly onClose: () => void }

/** The accessibility statement (desk.md §5), to read and to print. Nobody stands on it, so printing it is no export. */
export function AccessibilityDialog({ ways, onClose }: AccessibilityDialogProps) {
  const actions = (
    <>
      <Key onPress={onClose}>{words.close}</Key>
      <Key icon={Printer} onPress={() => window.print()}>{words.print}</Key>
    </>
  )
  return (
    <Dialog open wide title={words.title} onClose={onClose} actions={actions}>
      <PrintSheet preview title={words.sheet} head={<p>{words.head}</p>}>
        {words.intro.map((line) => <p key={line} className={s.line}>{line}</p>)}
        {words.sections.map(({ title, lines }) => (
          <div key={title} className={s.section}>
            <h2 className={s.title}>{title}</h2>
            {lines.map((line) => <p key={line} className={s.line}>{line}</p>)}
            {title === words.contact && ways !== '' && <p>{words.reach(ways)}</p>}
          </div>
        ))}
      </PrintSheet>
    </Dialog>
  )
}
