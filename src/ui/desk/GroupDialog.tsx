import { recordAnonymousPassage } from '#desk/recordAnonymousPassage.ts'
import { ResumedDraft } from '#ui/app/ResumedDraft.tsx'
import { useAct } from '#ui/app/useAct.ts'
import { useDraft, useKept } from '#ui/app/useDraft.ts'
import s from '#ui/desk/GroupDialog.module.css'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { Stepper } from '#ui/parts/Stepper.tsx'
import { accueil } from '#ui/texts/accueil.ts'

type GroupDialogProps = { readonly open: boolean; readonly onClose: () => void }

// A coach of them is two taps as well.
const most = 30
const sizes = Array.from({ length: most - 1 }, (_, i) => i + 2)
const { group } = accueil

/** People who come in together and give no name: one key is the whole group (desk.md §1). */
export function GroupDialog({ open, onClose }: GroupDialogProps) {
  const act = useAct()
  const draft = useDraft('group')
  const [more, setMore] = useKept(draft, 'more', most + 1)
  const note = (n: number) => {
    void act(recordAnonymousPassage({ n }))
    draft.drop()
    onClose()
  }
  return (
    <Dialog open={open} title={group.title} onClose={onClose}>
      <p>{group.text}</p>
      <div className={s.sizes}>
        {sizes.map((n) => (
          <Key key={n} name={group.of(n)} onPress={() => note(n)}>
            {String(n)}
          </Key>
        ))}
      </div>
      <ResumedDraft draft={draft} />
      <div className={s.more}>
        <Stepper label={group.more} value={more} min={2} onChange={setMore} />
        <Key onPress={() => note(more)}>{group.note(more)}</Key>
      </div>
    </Dialog>
  )
}
