import { expect, test } from 'vitest'
import { knownDay } from '#domain/time.ts'
import { auditCsv, auditFileName } from '#exports/audit/auditCsv.ts'

test('who looked, as a French spreadsheet opens it: a name that begins like a formula runs nothing', () => {
  const rows = [
    { day: knownDay('2026-11-17'), at: '09:24', agent: 'Nadia Brunet', what: 'Fiche ouverte', person: '=HYPERLINK("x")', detail: '' },
    { day: knownDay('2025-11-16'), at: '', agent: 'effacé', what: 'effacé après douze mois', person: '', detail: '' },
  ]
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(auditCsv(rows))).toBe([
    '\ufeffjour;heure;agent;acte;personne;precision',
    '17/11/2026;09:24;Nadia Brunet;Fiche ouverte;"\'=HYPERLINK(""x"")";',
    '16/11/2025;;effacé;effacé après douze mois;;', '',
  ].join('\r\n'))
  expect(auditFileName({ from: knownDay('2026-11-01'), to: knownDay('2026-11-30') })).toBe('boussole-consultations-2026-11-01_2026-11-30.csv')
})
