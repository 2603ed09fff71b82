// What is typed about someone, before it is a description: texts only, empty where nothing was said.
import { compositions, nationalities, sexes } from '#domain/person/description.ts'
import type { Composition, Description, Nationality, Sex } from '#domain/person/description.ts'
import { serviceDay } from '#domain/time.ts'

export type PersonForm = { readonly [K in keyof Description]-?: string }

export const emptyForm: PersonForm = {
  number: '', lastName: '', usualName: '', firstName: '', nickname: '', sex: '', birthDate: '', birthYear: '', composition: '', boxNumber: '', phone: '',
  email: '', birthPlace: '', language: '', nationality: '', domiciledSince: '', caseworker: '',
}

/** A file as a form shows it. */
export const formOf = (who: Description): PersonForm => ({ ...emptyForm, ...who })

const sexOf = (text: string): Sex | undefined => sexes.find((sex) => sex === text)
const nationalityOf = (text: string): Nationality | undefined => nationalities.find((nationality) => nationality === text)
const compositionOf = (text: string): Composition | undefined => compositions.find((composition) => composition === text)

type Filled = { [K in keyof Description]: Description[K] | undefined }

const withoutGaps = ({ sex, birthDate, composition, nationality, domiciledSince, ...texts }: Filled): Description => {
  const said = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined && text.trim() !== ''))
  return {
    ...said, ...(sex === undefined ? {} : { sex }), ...(birthDate === undefined ? {} : { birthDate }),
    ...(composition === undefined ? {} : { composition }), ...(nationality === undefined ? {} : { nationality }),
    ...(domiciledSince === undefined ? {} : { domiciledSince }),
  }
}

/** The description in a form; a birth date that does not exist is left out, and `hasWrongDate` says so. */
export const describedIn = (form: PersonForm): Description =>
  withoutGaps({
    ...form, sex: sexOf(form.sex), birthDate: serviceDay(form.birthDate), composition: compositionOf(form.composition),
    nationality: nationalityOf(form.nationality), domiciledSince: serviceDay(form.domiciledSince),
  })

/** Says whether a birth date or year was given that no calendar has. */
export const hasWrongDate = ({ birthDate, birthYear, domiciledSince }: PersonForm): boolean => [birthDate, domiciledSince].some((day) => day !== '' && serviceDay(day) === undefined) || (birthDate === '' && birthYear !== '' && !/^\d{4}~?$/.test(birthYear.trim()))

/** Says whether anything was typed that `from` does not hold. */
export const isTouched = (form: PersonForm, from: PersonForm): boolean => JSON.stringify(form) !== JSON.stringify(from)
