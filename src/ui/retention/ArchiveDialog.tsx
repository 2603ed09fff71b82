import { useState } from 'react'
import { useLocation } from 'wouter'
import type { PersonId } from '#domain/ids.ts'
import { whoIs } from '#domain/person/who.ts'
import type { Description } from '#domain/person/description.ts'
import type { Register } from '#domain/register/register.ts'
import { retentionOn } from '#domain/retention/archive.ts'
import type { Kept } from '#domain/retention/archive.ts'
import type { ServiceDay } from '#domain/time.ts'
import { foldGlued, foldText } from '#search/fold.ts'
import { choose } from '#ui/app/chosen.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNoteAccess } from '#ui/app/useNoteAccess.ts'
import { useNow } from '#ui/app/useNow.ts'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Row } from '#ui/parts/Row.tsx'
import { RowList } from '#ui/parts/RowList.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import s from '#ui/retention/Retention.module.css'
import { listName } from '#ui/texts/names.ts'
import { retention } from '#ui/texts/retention.ts'

const words = retention.archive

// More would make a long list slow to draw, and nobody reads it through.
const most = 50

const textOf = ({ number, lastName, usualName, firstName, nickname }: Description): string =>
  [lastName, usualName, firstName, nickname].map((name) => foldText(name ?? '')).concat(foldGlued(number ?? '')).join(' ')

const matching = (register: Register, day: ServiceDay, typed: string): readonly Kept[] => {
  const asked = foldText(typed).split(' ')
  return retentionOn(register, day).archived.filter(({ person }) => {
    const text = textOf(whoIs(register, person))
    return asked.every((word) => text.includes(word))
  })
}

/** The managers' archive: found by name or number, and every file that is opened is noted (metier.md §8). */
export function ArchiveDialog({ onClose }: { readonly onClose: () => void }) {
  const register = useRegister()
  const { day } = useNow()
  const note = useNoteAccess()
  const [, navigate] = useLocation()
  const [typed, type] = useState('')
  const found = matching(register, day, typed)
  const open = (person: PersonId) => {
    note('archiveOpened', { person })
    choose(person)
    onClose()
    navigate('/')
  }
  return (
    <Dialog open wide title={words.title} onClose={onClose}>
      <div className={s.body}>
        <p>{words.text}</p>
        <TextField label={words.search} value={typed} onChange={type} takesFocus />
        <div className={s.archive}>
          <RowList label={words.list} items={found.slice(0, most)} keyOf={({ person }) => person} render={(kept) => <ArchivedRow kept={kept} onOpen={open} />} empty={<p>{words.empty}</p>} />
          {found.length > most && <p className={s.muted}>{words.more(found.length - most)}</p>}
        </div>
      </div>
    </Dialog>
  )
}

function ArchivedRow({ kept, onOpen }: { readonly kept: Kept; readonly onOpen: (person: PersonId) => void }) {
  const who = whoIs(useRegister(), kept.person)
  return <Row small data-number={who.number} name={listName(who)} fact={`${words.number(who.number)}${words.fact(kept)} · ${words.since(kept.since)}`} onOpen={() => onOpen(kept.person)} />
}
