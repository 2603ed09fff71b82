import type { HeldGrant, HolderRow, HeldState } from '#domain/import/holders.ts'
import type { Description } from '#domain/person/description.ts'
import type { ServiceDay } from '#domain/time.ts'
import { dayCell } from '#exports/domifa/holderCells.ts'
import type { HolderCells } from '#exports/domifa/holderCells.ts'
import { noteProcurations, readForwarding } from '#exports/domifa/readForwarding.ts'
import { readInterview } from '#exports/domifa/readInterview.ts'
import { readStanding } from '#exports/domifa/readStanding.ts'
import type { Reading } from '#exports/domifa/readStanding.ts'
import { readAyantsDroit, readWho } from '#exports/domifa/readWho.ts'
import { plain } from '#exports/register/plain.ts'
import { said } from '#exports/domifa/said.ts'

/** Whom a row is about, for ever: the number, or else the names and the birth date. */
export const holderKey = ({ number, lastName = '', usualName = '', firstName = '', birthDate }: Description): string =>
  number === undefined ? `names\n${[lastName, usualName, firstName].map(plain).join('\n')}\n${String(birthDate ?? '')}` : `number\n${number}`

type Dated = { readonly status: HeldState; readonly grant?: HeldGrant }

const beforeClosing = (day: ServiceDay, lastContact: ServiceDay | undefined): ServiceDay => (lastContact !== undefined && lastContact < day ? lastContact : day)

// The nearest day that the file has to the interview that each decision and each request needs (metier.md §3).
const interviewedOn = ({ status, grant }: Dated, lastContact: ServiceDay | undefined): ServiceDay | undefined => {
  if (status.state === 'requested') return status.day
  if (status.state === 'refused') return beforeClosing(status.day, lastContact)
  return grant?.decidedOn ?? (status.state === 'ended' ? beforeClosing(status.day, lastContact) : undefined)
}

// Nobody came after the file was made: such a date would put the clock off (metier.md §4). Without any, it starts with the domiciliation.
const lastContactIn = (cells: HolderCells, { madeOn, standing }: { readonly madeOn: ServiceDay; readonly standing: Dated | undefined }): ServiceDay | undefined => {
  if (cells.text('lastContact') === '') return standing?.status.state === 'granted' ? cells.warn('noLastContact', 'lastContact') : undefined
  const day = dayCell(cells, 'lastContact')
  return day !== undefined && day > madeOn ? cells.reject('impossibleDate', 'lastContact') : day
}

type Place = Pick<HolderRow, 'file' | 'line' | 'cells'> & { readonly ayantsDroit: number | undefined }

/** Reads a holder; nothing, and why among the cells' notes, where the row cannot come in. */
export const readHolder = (cells: HolderCells, { ayantsDroit: first, ...place }: Place, reading: Reading): HolderRow | undefined => {
  const [who, standing] = [readWho(cells), readStanding(cells, reading)]
  const ayantsDroit = first === undefined ? [] : readAyantsDroit(cells, { first, length: place.cells.length })
  const [lastContact, forwarding, answers] = [lastContactIn(cells, { madeOn: reading.madeOn, standing }), readForwarding(cells, reading.madeOn), readInterview(cells)]
  noteProcurations(cells)
  if (standing === undefined || cells.notes.some(({ severity }) => severity === 'reject')) return undefined
  const day = interviewedOn(standing, lastContact)
  const interview = answers === undefined || day === undefined ? undefined : { day, answers }
  return { ...place, key: holderKey(who), who, ...standing, ayantsDroit, ...said('lastContact', lastContact), ...said('forwarding', forwarding), ...said('interview', interview) }
}
