import type { FactOf } from '#domain/facts/fact.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { prestationWord } from '#ui/texts/prestationWord.ts'

/** The prestations that an exclusion closes, in words; none for the whole house. */
export const excludedFrom = (register: Register, { secret }: FactOf<'exclusionDecided'>): readonly string[] => {
  const { prestations } = settingsOf(register)
  return (secret?.prestations ?? []).map((code) => prestationWord(prestations.find((one) => one.code === code) ?? { code }))
}
