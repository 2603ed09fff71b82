import type { Description } from '#domain/person/description.ts'

const exactYear = ({ birthDate, birthYear }: Description): string | undefined => birthDate?.slice(0, 4) ?? (birthYear?.endsWith('~') === true ? undefined : birthYear)

/** Says whether two descriptions tell different birth dates, or different years; an age that is about so much tells nothing apart. */
export const bornApart = (one: Description, other: Description): boolean => {
  if (one.birthDate !== undefined && other.birthDate !== undefined) return one.birthDate !== other.birthDate
  const [year, theirs] = [exactYear(one), exactYear(other)]
  return year !== undefined && theirs !== undefined && year !== theirs
}
