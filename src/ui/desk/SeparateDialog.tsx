import { withdrawTap } from '#desk/withdrawTap.ts'
import { agentName } from '#domain/agents/agentAt.ts'
import { absorbedBy } from '#domain/facts/absorbedBy.ts'
import type { FactOf } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { mergesOf } from '#domain/person/merges.ts'
import { useRegister } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useNotedFile } from '#ui/app/useNotedFile.ts'
import s from '#ui/desk/PersonFields.module.css'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { RowList } from '#ui/parts/RowList.tsx'
import { separate as words } from '#ui/texts/merge.ts'
import { nameOf } from '#ui/texts/names.ts'

/** The files that were merged into someone's, the last one first; each comes back with one tap, which can be taken back as well. */
export function SeparateDialog({ person, onClose }: { readonly person: PersonId; readonly onClose: () => void }) {
  const register = useRegister()
  const act = useAct()
  useNotedFile(person)
  const who = nameOf(register, person)
  const otherOf = (merge: FactOf<'peopleMerged'>): string => nameOf(register, absorbedBy(merge) ?? person)
  const separate = (merge: FactOf<'peopleMerged'>) => {
    void act(withdrawTap({ facts: [merge.id] }), { says: words.done(who, otherOf(merge)) })
    onClose()
  }
  return (
    <Dialog open title={words.title(who)} onClose={onClose}>
      <div className={s.stack}>
        <p>{words.meaning(who)}</p>
        <RowList
          label={words.title(who)}
          items={mergesOf(register, person)}
          keyOf={({ id }) => id}
          empty={<p>{words.none}</p>}
          render={(merge) => {
            const other = otherOf(merge)
            return (
              <div className={s.note}>
                <span>{words.line(other, merge.day, agentName(register, merge.agent))}</span>
                <Key name={words.verbName(other)} onPress={() => separate(merge)}>{words.verb}</Key>
              </div>
            )
          }}
        />
      </div>
    </Dialog>
  )
}
