import { useState } from 'react'
import { decisionLog } from '#domain/domiciliation/decisionLog.ts'
import type { DecisionEntry } from '#domain/domiciliation/decisionLog.ts'
import type { PersonId } from '#domain/ids.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { DecisionDetail } from '#ui/domiciliation/DecisionDetail.tsx'
import s from '#ui/domiciliation/Decisions.module.css'
import { DataTable } from '#ui/parts/DataTable.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { compactDay } from '#ui/texts/dates.ts'
import { decisionSentence, file, kindWords } from '#ui/texts/domiciliationFile.ts'

const { columns: heads } = file

type DecisionsProps = { readonly person: PersonId; readonly day: ServiceDay; readonly today: ServiceDay }

/** Every decision taken by a day, as a record; link, ground and author stand behind a second step. */
export function Decisions({ person, day, today }: DecisionsProps) {
  const register = useRegister()
  const [open, setOpen] = useState<string>()
  const entries = decisionLog(register, person).filter(({ decision }) => decision.day <= day)
  const shown = entries.find(({ decision }) => decision.id === open)
  const columns = [
    { id: 'day', head: heads.day, cell: ({ decision }: DecisionEntry) => compactDay(decision.day, today) },
    { id: 'what', head: heads.decision, cell: (entry: DecisionEntry) => <What entry={entry} /> },
    { id: 'more', head: heads.more, numeric: true, cell: (entry: DecisionEntry) => <More entry={entry} onOpen={setOpen} /> },
  ]
  return (
    <>
      {entries.length === 0 ? (
        <p className={s.none}>{file.noDecision}</p>
      ) : (
        <DataTable caption={file.decisions} columns={columns} rows={entries} keyOf={({ decision }) => decision.id} />
      )}
      {shown !== undefined && <DecisionDetail entry={shown} onClose={() => setOpen(undefined)} />}
    </>
  )
}

function What({ entry: { decision, struckBy } }: { readonly entry: DecisionEntry }) {
  const sentence = decisionSentence(decision)
  return struckBy === undefined ? sentence : <del className={s.none}>{file.takenBack(sentence)}</del>
}

function More({ entry: { decision }, onOpen }: { readonly entry: DecisionEntry; readonly onOpen: (id: string) => void }) {
  return (
    <Key variant="quiet" name={file.detailOf(kindWords(decision), decision.day)} onPress={() => onOpen(decision.id)}>
      {file.detail}
    </Key>
  )
}
