// What is said where a page or a step is not for whoever stands at the desk.
import { leastRole } from '#domain/agents/rights.ts'
import type { Right } from '#domain/agents/rights.ts'

export const reserved = {
  sentence: (right: Right) =>
    leastRole(right) === 'worker'
      ? 'Cette page est réservée aux instructeurs et aux responsables. Voici l’accueil.'
      : 'Cette page est réservée aux responsables. Voici l’accueil.',
  toDecide: 'À décider par un responsable.',
} as const
