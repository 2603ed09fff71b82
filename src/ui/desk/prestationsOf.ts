import type { Register } from '#domain/register/register.ts'
import type { Prestation } from '#domain/settings.ts'
import { settingsOf } from '#domain/settingsOf.ts'

/** What the shelter offers; the same list until the settings change. */
export const prestationsOf = (register: Register): readonly Prestation[] => settingsOf(register).prestations
