import CircleCheck from 'lucide-react/icons/circle-check'
import Mail from 'lucide-react/icons/mail'
import PhoneOutgoing from 'lucide-react/icons/phone-outgoing'
import type { ContactDay } from '#domain/domiciliation/contacts.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { authorOf } from '#ui/domiciliation/authorOf.ts'
import s from '#ui/domiciliation/ContactTable.module.css'
import { DataTable } from '#ui/parts/DataTable.tsx'
import { Hidden } from '#ui/parts/Hidden.tsx'
import { compactDay } from '#ui/texts/dates.ts'
import { contactSentence, file } from '#ui/texts/domiciliationFile.ts'

type ContactTableProps = { readonly contacts: readonly ContactDay[]; readonly day: ServiceDay }

const agentsOf = (register: Register, { facts }: ContactDay): string => {
  const names = facts.map((fact) => authorOf(register, fact))
  return [...new Set(names)].join(', ')
}

const keyOf = ({ day, counts, ours }: ContactDay) => `${day}${String(counts)}${String(ours)}`

const shapes = { sign: CircleCheck, ours: PhoneOutgoing, mail: Mail }
const lookOf = ({ counts, ours }: ContactDay): keyof typeof shapes => (ours ? 'ours' : counts ? 'sign' : 'mail')

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
  const look = lookOf(contact)
  const Shape = shapes[look]
  return (
    <span className={s[look]}>
      <Shape size="1.25rem" />
      <span>
        {contact.counts && <Hidden>{file.signHidden}</Hidden>}
        {contactSentence(contact, prestations)}
      </span>
    </span>
  )
}
