import { useMemo, useState } from 'react'
import { auditMatching, auditOf } from '#domain/agents/audit.ts'
import type { AuditFilter, AuditLine, AuditWord } from '#domain/agents/audit.ts'
import type { AgentId, PersonId } from '#domain/ids.ts'
import { serviceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'

type Asked = {
  readonly agent: AgentId | ''
  readonly person: PersonId | undefined
  readonly word: AuditWord | ''
  readonly from: string
  readonly to: string
}

export type Audit = { readonly asked: Asked; readonly ask: (part: Partial<Asked>) => void; readonly lines: readonly AuditLine[] }

const everything: Asked = { agent: '', person: undefined, word: '', from: '', to: '' }

// A date that is half typed filters nothing yet.
const filterOf = ({ agent, person, word, from, to }: Asked): AuditFilter => {
  const [first, last] = [serviceDay(from), serviceDay(to)]
  return {
    ...(agent === '' ? {} : { agent }), ...(person === undefined ? {} : { person }), ...(word === '' ? {} : { word }),
    ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { to: last }),
  }
}

/** The journal of accesses, as it was asked for. */
export const useAudit = (): Audit => {
  const register = useRegister()
  const [asked, setAsked] = useState(everything)
  const lines = useMemo(() => auditMatching(auditOf(register), filterOf(asked)), [register, asked])
  return { asked, lines, ask: (part) => setAsked({ ...asked, ...part }) }
}
