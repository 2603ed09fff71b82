import { describe, expect, test } from 'vitest'
import { cautionIn } from '#domain/freeText.ts'

describe('numbers that read like a social security number', () => {
  test.each([
    ['1 85 03 75 116 001 23', 'nir'],
    ['185037511600123', 'nir'],
    ['NIR 2850392050123', 'nir'],
    ['2.85.03.92.050.123', 'nir'],
    ['2 85 03 2A 004 123', 'nir'],
    ['255081416802538', 'nirSure'],
    ['vu avec 2 55 08 14 168 025 38 noté', 'nirSure'],
    ['1 85 03 2A 004 123 24', 'nirSure'],
    ['1 85 03 2b 004 123 51', 'nirSure'],
  ])('%s: %s', (text, caution) => {
    expect(cautionIn(text)).toBe(caution)
  })
  test.each(['06 12 34 56 78', '0033612345678', '12345678901234', '3 lettres le 12/03/2026', 'B00212', '2026-11-17 09:24', '1234567890123456', 'a1850375116001'])('not %s', (text) => {
    expect(cautionIn(text)).toBeUndefined()
  })
})

describe('words of what nobody writes here', () => {
  test.each([
    ['Hospitalisée à Rueil', 'health'], ['elle est enceinte', 'health'], ['problèmes de toxicomanie', 'health'], ['cancer du poumon', 'health'], ['porteur du VIH', 'health'],
    ['Rappelé. Cancer déclaré', 'health'], ['diabétiques', 'health'],
    ['mange halal', 'religion'], ['musulmans', 'religion'],
    ['d’origine malienne', 'origin'],
    ['OQTF reçue', 'residence'], ['sans-papiers', 'residence'], ['attend son titre de séjour', 'residence'], ['demandeuse d’asile', 'residence'],
  ])('%s: %s', (text, caution) => {
    expect(cautionIn(text)).toBe(caution)
  })
  test.each([
    'Appel de Mme Cancer', 'vu M. Juif au CCAS', 'rendez-vous avec Ramadan Diop', 'Feuille papier, coupure de courant', 'cancérologue', 'sans ses papiers d’assurance',
    'la racette', 'sac noir oublié', 'visa des archives', '',
  ])('not %s', (text) => {
    expect(cautionIn(text)).toBeUndefined()
  })
})
