// What both forms ask of the person and of the body, in the same words.
import { ayantsDroitOn, whoIs } from '#domain/person/who.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { About, PaperField } from '#ui/paper/paper.ts'
import { numericDay } from '#ui/texts/dates.ts'
import { civilities } from '#ui/texts/paper.ts'
import { ayantDroitLine, cerfa, lastNames, signatoryLine } from '#ui/texts/paperForms.ts'

const { labels } = cerfa

/** A field of the form; an empty text is no answer. */
export const field = (label: string, value: string | undefined): PaperField => ({ label, value: value === '' ? undefined : value })
export const dayField = (label: string, day: ServiceDay | undefined): PaperField => field(label, day === undefined ? undefined : numericDay(day))

/** Two fields on one line of the form. */
export const pair = (one: PaperField, other: PaperField): readonly PaperField[] => [{ ...one, half: true }, { ...other, half: true }]

/** Who asks. */
export const personFields = ({ register, person }: About): readonly PaperField[] => {
  const who = whoIs(register, person)
  return [
    field(labels.civility, who.sex === undefined ? undefined : civilities[who.sex]),
    field(labels.lastNames, lastNames(who)),
    field(labels.firstNames, who.firstName),
    ...pair(dayField(labels.birthDate, who.birthDate), field(labels.birthPlace, who.birthPlace)),
  ]
}

export const ayantsDroitField = ({ register, person, day }: About): PaperField => {
  const lines = ayantsDroitOn(register, person, day).flatMap(({ who }) => (who === undefined ? [] : [ayantDroitLine(who)]))
  return field(labels.ayantsDroit, lines.length === 0 ? cerfa.none : lines.join(cerfa.listed))
}

/** Who answers: a CCAS needs no approval, and one of a town without arrondissements names none. */
export const bodyFields = ({ register }: About) => {
  const { organisation, address, email, phone, signatory, signatoryTitle } = settingsOf(register).letterhead
  return {
    name: field(labels.organisation, organisation),
    head: field(labels.head, signatoryLine(signatory, signatoryTitle)),
    prefecture: field(labels.prefecture, cerfa.notHere),
    approval: field(labels.approval, cerfa.notHere),
    commune: field(labels.commune, cerfa.notHere),
    reach: [field(labels.address, address), field(labels.email, email), field(labels.bodyPhone, phone)],
  }
}

/** Where and when it was signed. */
export const madeFields = ({ register }: About, day: ServiceDay | undefined): readonly PaperField[] =>
  pair(field(labels.madeAt, settingsOf(register).letterhead.town), dayField(labels.madeOn, day))
