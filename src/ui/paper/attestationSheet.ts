// Every field of the Cerfa 16030*01, to copy by hand: the attestation itself is that form, and nothing else.
import { coveredUntil, decisionsOf } from '#domain/domiciliation/decisions.ts'
import type { Granted } from '#domain/domiciliation/decisions.ts'
import { whoIs } from '#domain/person/who.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { ServiceDay } from '#domain/time.ts'
import { ayantsDroitField, bodyFields, dayField, field, madeFields, pair, personFields } from '#ui/paper/fields.ts'
import { text } from '#ui/paper/paper.ts'
import type { About, PaperBlock, PaperField, WritePaper } from '#ui/paper/paper.ts'
import { cerfa, lastNames, notAttestation } from '#ui/texts/paperForms.ts'

const { labels, parts } = cerfa

// The year that goes furthest: after an early renewal, the new one.
const standing = ({ register, person, day }: About): Granted | undefined => {
  const until = coveredUntil(register, person, day)
  if (until === undefined || until < day) return undefined
  return decisionsOf(register, person).granted.findLast((granted) => granted.day <= day && granted.data.until === until)
}

const firstHere = ({ register, person }: About): ServiceDay | undefined => {
  const { domiciledSince } = whoIs(register, person)
  const starts = decisionsOf(register, person).granted.map(({ data }) => data.from)
  return [...(domiciledSince === undefined ? [] : [domiciledSince]), ...starts].sort()[0]
}

const ownAddress = ({ register, person }: About): readonly PaperField[] => {
  const who = whoIs(register, person)
  const { organisation, address } = settingsOf(register).letterhead
  // The box is where the holder's mail lies: a sender writes it too.
  const box = who.boxNumber === undefined ? '' : cerfa.box(who.boxNumber)
  const at = address === '' ? '' : [organisation, box, address].filter((line) => line !== '').join('\n')
  return [field(labels.lastNames, lastNames(who)), field(labels.firstNames, who.firstName), field(labels.address, at)]
}

const fields = (title: string, lines: readonly PaperField[]): PaperBlock => ({ kind: 'fields', title, fields: lines })

/** The data sheet of the attestation, while a domiciliation covers the day or goes on after it. */
export const attestationSheet: WritePaper = (about) => {
  const granted = standing(about)
  if (granted === undefined) return undefined
  const body = bodyFields(about)
  return {
    title: cerfa.attestation.title,
    form: true,
    signed: false,
    blocks: [
      { kind: 'notice', text: notAttestation },
      text(cerfa.toCopy(cerfa.attestation.number)),
      fields(parts.person, [...personFields(about), ayantsDroitField(about)]),
      fields(parts.electedAt, [body.name, body.commune, body.head, body.prefecture, body.approval, ...body.reach]),
      fields(parts.ownAddress, ownAddress(about)),
      fields(parts.validity, [...pair(dayField(labels.from, granted.data.from), dayField(labels.until, granted.data.until)), dayField(labels.first, firstHere(about))]),
      fields(parts.signed, madeFields(about, granted.day)),
    ],
  }
}
