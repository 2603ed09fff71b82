import CircleCheck from 'lucide-react/icons/circle-check'
import Mail from 'lucide-react/icons/mail'
import { agentName } from '#domain/agents/agentAt.ts'
import type { ContactDay } from '#domain/domiciliation/contacts.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import s from '#ui/domiciliation/ContactTable.module.css'
import { DataTable } from '#ui/parts/DataTable.tsx'
import { Hidden } from '#ui/parts/Hidden.tsx'
import { compactDay } from '#ui/texts/dates.ts'
import { contactSentence, file, shortName } from '#ui/texts/domiciliationFile.ts'

type ContactTableProps = { readonly contacts: readonly ContactDay[]; readonly day: ServiceDay }

const agentsOf = (register: Register, { facts }: ContactDay): string => {
  const names = facts.map(({ batch, agent }) => (batch === undefined ? shortName(agentName(register, agent) ?? '') : file.imported))
  return [...new Set(names)].join(', ')
}

const keyOf = ({ day, counts }: ContactDay) => `${day}${String(counts)}`

/** Every contact of the last six months: the day, what it was, what it is worth, and who noted it. */
export function ContactTable({ contacts, day }: ContactTableProps) {
  const register = useRegister()
  if (contacts.length === 0) return <p className={s.none}>{file.noContact}</p>
  const columns = [
    { id: 'day', head: file.columns.day, cell: (contact: ContactDay) => <span className={s.day}>{compactDay(contact.day, day)}</span> },
    { id: 'what', head: file.columns.contact, cell: (contact: ContactDay) => <What contact={contact} /> },
    { id: 'agent', head: file.columns.agent, numeric: true, cell: (contact: ContactDay) => agentsOf(register, contact) },
  ]
  return <DataTable caption={file.contacts} columns={columns} rows={contacts} keyOf={keyOf} />
}

function What({ contact }: { readonly contact: ContactDay }) {
  const { prestations } = settingsOf(useRegister())
  const Shape = contact.counts ? CircleCheck : Mail
  return (
    <span className={contact.counts ? s.sign : s.none}>
      <Shape size="1.25rem" />
      <span>
        {contact.counts && <Hidden>{file.signHidden}</Hidden>}
        {contactSentence(contact, prestations)}
      </span>
    </span>
  )
}
