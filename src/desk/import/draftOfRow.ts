// What each row of a register says, as a fact. Imports invent nothing: no passage is implied (metier.md §8b).
import type { Draft } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import type { AbsenceRow, ContactRow, DecisionRow, MailRow, PassageRow, PrestationRow, RegisterRow } from '#domain/import/rows.ts'

type About = { readonly person?: PersonId }
type Someone = { readonly person: PersonId }

const hour = ({ at }: PassageRow | PrestationRow | MailRow | ContactRow) => (at === undefined ? {} : { at })

const passage = (row: PassageRow, about: About): Draft =>
  about.person === undefined
    ? { kind: 'anonymousPassage', day: row.day, n: 1, data: hour(row) }
    : { kind: 'passage', ...about, day: row.day, data: { ...hour(row), for: row.for } }

const mail = (row: MailRow, about: Someone): Draft =>
  row.way === 'in'
    ? { kind: 'mailReceived', ...about, day: row.day, n: row.n, data: { ...hour(row), mail: row.mail } }
    : { kind: 'mailHandedOut', ...about, day: row.day, n: row.n, data: { ...hour(row), mail: row.mail, to: row.to } }

const decision = (row: DecisionRow, about: Someone): Draft => {
  const base = { ...about, day: row.day }
  switch (row.decision) {
    case 'ended': return { kind: 'domiciliationEnded', ...base, data: {}, secret: row.ground === undefined ? {} : { ground: row.ground } }
    case 'refused': return { kind: 'domiciliationRefused', ...base, data: {}, secret: row.ground === undefined ? {} : { ground: row.ground } }
    case 'first':
    case 'renewal': {
      const period = { decision: row.decision, from: row.from, until: row.until }
      return { kind: 'domiciliationGranted', ...base, data: period, secret: row.link === undefined ? {} : { link: row.link } }
    }
  }
}

const absence = (row: AbsenceRow, about: Someone): Draft => ({
  kind: 'absenceExcused', ...about, day: row.from, data: row.to === undefined ? { from: row.from } : { from: row.from, to: row.to },
  secret: row.cause === undefined ? {} : { cause: row.cause },
})

const prestation = (row: PrestationRow, about: About): Draft => ({
  kind: 'prestation', ...about, day: row.day, data: { ...hour(row), prestation: row.prestation },
})

type ActRow = PassageRow | PrestationRow | MailRow | ContactRow
type FileRow = Exclude<RegisterRow, ActRow>

const isAct = (row: RegisterRow): row is ActRow =>
  row.table === 'passages' || row.table === 'prestations' || row.table === 'mail' || row.table === 'contacts'

const act = (row: ActRow, about: Someone): Draft => {
  switch (row.table) {
    case 'passages': return passage(row, about)
    case 'prestations': return prestation(row, about)
    case 'mail': return mail(row, about)
    case 'contacts': return { kind: 'contact', ...about, day: row.day, data: { ...hour(row), channel: row.channel } }
  }
}

const file = (row: FileRow, about: Someone): Draft => {
  switch (row.table) {
    case 'persons': return { kind: 'personOpened', ...about, data: {}, secret: row.number === undefined ? row.who : { ...row.who, number: row.number } }
    case 'ayantsDroit': return { kind: 'ayantDroitAdded', ...about, data: {}, secret: row.who }
    case 'decisions': return decision(row, about)
    case 'absences': return absence(row, about)
  }
}

/** The fact that a row about someone says. */
export const draftOfRow = (row: RegisterRow, about: Someone): Draft => (isAct(row) ? act(row, about) : file(row, about))

/** The fact that a row without a number says: someone who gave no name. */
export const draftOfAnonymousRow = (row: PassageRow | PrestationRow): Draft => (row.table === 'passages' ? passage(row, {}) : prestation(row, {}))
