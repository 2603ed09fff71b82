import { initialSettings } from '#domain/settings.ts'
import { addDays } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { openOn, pastDays } from '#desk/demo/plan.ts'
import type { DraftOf } from '#domain/facts/fact.ts'

/** The head of the invented house's documents, as of the beginning of its past. */
export const letterheadOf = (today: ServiceDay): DraftOf<'settingsChanged'> => ({
  kind: 'settingsChanged',
  day: openOn(addDays(today, -pastDays)),
  data: {},
  secret: {
    letterhead: {
      ...initialSettings.letterhead,
      organisation: 'CCAS de Port-Vaillant', service: 'Accueil de jour Le Phare', address: '4 quai des Brumes\n99100 Port-Vaillant', phone: '09 00 00 00 00', email: 'lephare@exemple.fr',
      hours: 'du lundi au vendredi, de 8 h 30 à 17 h', town: 'Port-Vaillant', signatory: 'Hélène Marchal', signatoryTitle: 'Directrice du CCAS',
      court: 'Tribunal administratif de Port-Vaillant, 1 place du Port, 99100 Port-Vaillant',
    },
  },
})
