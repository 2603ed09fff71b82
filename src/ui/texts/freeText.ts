// The hint under a free text: what it seems to hold, never more than a hint.
import { cautionIn } from '#domain/freeText.ts'
import type { Caution } from '#domain/freeText.ts'

const seems: Readonly<Record<Caution, string>> = {
  nir: 'un numéro de sécurité sociale',
  nirSure: 'un numéro de sécurité sociale (sa clé est juste)',
  health: 'une donnée de santé',
  religion: 'une donnée sur la religion',
  origin: 'une donnée sur l’origine',
  residence: 'une donnée sur le titre de séjour',
}

/** The words under a free text; empty where it seems to hold facts only. */
export const cautionOf = (text: string): string => {
  const caution = cautionIn(text)
  return caution === undefined ? '' : `Faits seulement : ceci ressemble à ${seems[caution]}.`
}
