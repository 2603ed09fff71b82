import { useState } from 'react'
import type { PersonId } from '#domain/ids.ts'
import { serviceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useMissing } from '#ui/exchange/useMissing.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { ConfirmDialog } from '#ui/parts/ConfirmDialog.tsx'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Progress } from '#ui/parts/Progress.tsx'
import { EraseKeys } from '#ui/retention/EraseKeys.tsx'
import { EraseList } from '#ui/retention/EraseList.tsx'
import { leavingAlone, leavingOn, leavingUnder, sameLeaving } from '#ui/retention/leaving.ts'
import type { LeavingList } from '#ui/retention/leaving.ts'
import { useErasure } from '#ui/retention/useErasure.ts'
import type { Erasure, Why } from '#ui/retention/useErasure.ts'
import { nameOf } from '#ui/texts/names.ts'
import { retention } from '#ui/texts/retention.ts'

const { erase: words } = retention

type EraseDialogProps = { readonly why: Why; readonly onClose: () => void; /** The one who asks for it. */ readonly person?: PersonId }

/** What would go, and why it may: nothing is erased in one tap (metier.md §8). */
export function EraseDialog({ why, person, onClose }: EraseDialogProps) {
  const register = useRegister()
  const { day } = useNow()
  const missing = useMissing(day)
  const erasure = useErasure(why, missing.length > 0, person)
  // The list as it was read, so that what is confirmed is what was printed; the visa's date alone shortens it.
  const [read] = useState({ register, day })
  const [whole] = useState<LeavingList>(() => (person === undefined ? leavingOn(register, day) : leavingAlone(register, person, day)))
  const [title] = useState(() => (person === undefined ? words.title : words.ofOne(nameOf(register, person))))
  const list = why === 'request' ? whole : leavingUnder(read, whole, serviceDay(erasure.visa.date))
  const onListed = () => erasure.onListed(list.goes)
  if (erasure.step === 'confirm') return <Confirm list={list} erasure={erasure} />
  if (erasure.step !== 'list') return <Going list={list} erasure={erasure} title={title} onClose={onClose} />
  const blocked = blockedBy(list, erasure, { today: day, incomplete: missing.length > 0 })
  return (
    <Dialog open wide title={title} onClose={onClose} actions={<EraseKeys list={list} erasure={{ ask: erasure.ask, onListed }} blocked={blocked} onClose={onClose} />}>
      <EraseList list={list} erasure={erasure} why={why} incomplete={missing.length > 0} />
    </Dialog>
  )
}

type Around = { readonly today: string; readonly incomplete: boolean }

const blockedBy = ({ goes, waits }: LeavingList, { listed, visa }: Erasure, { today, incomplete }: Around): string | undefined => {
  if (goes.length === 0) return waits > 0 ? words.nobodyThen : words.openFirst
  if (incomplete) return words.incompleteFirst
  if (!sameLeaving(listed, goes)) return words.listFirst
  const date = serviceDay(visa.date)
  return date === undefined || date > today || visa.reference.trim() === '' ? words.visaFirst : undefined
}

type StepProps = { readonly list: LeavingList; readonly erasure: Erasure }

function Confirm({ list: { goes }, erasure }: StepProps) {
  const erase = () => void erasure.run(goes.map(({ person }) => person))
  return (
    <ConfirmDialog open danger title={words.confirmTitle(goes.length)} verb={words.confirm(goes.length)} keep={words.back} onConfirm={erase} onClose={erasure.back}>
      <p>{words.confirmText}</p>
    </ConfirmDialog>
  )
}

function Going({ list: { goes }, erasure: { step, erased, told }, title, onClose }: StepProps & { readonly title: string; readonly onClose: () => void }) {
  const running = step === 'running'
  return (
    <Dialog open title={title} onClose={running ? () => undefined : onClose} {...(running ? { actions: <></> } : {})}>
      {running && <Progress label={words.running} value={erased} max={goes.length} />}
      {!running && erased > 0 && <Alert tone="ok">{words.done(erased, goes.length - erased)}</Alert>}
      {told !== undefined && <Alert tone="bad" urgent>{told}</Alert>}
    </Dialog>
  )
}
