import { describe, expect, test } from 'vitest'
import type { Draft } from '#domain/facts/fact.ts'
import type { Ground } from '#domain/domiciliation/words.ts'
import { at, came, day, granted, withdrawn } from '../../domain/scribe.ts'
import { awa, headed, openFile } from './scene.ts'

const asks: Draft = { kind: 'domiciliationRequested', person: awa, data: { for: 'first' }, secret: {} }
const ends = (ground: Ground, detail?: string): Draft => ({ kind: 'domiciliationEnded', person: awa, data: {}, secret: { ground, ...(detail === undefined ? {} : { detail }) } })
const writes = (ground: Ground): Draft => ({ kind: 'priorLetterSent', person: awa, data: { answerBy: day('2026-11-17') }, secret: { ground } })
const code = 'du code de l’action sociale et des familles'

describe('the acknowledgement of a request', () => {
  test('says when it came, by when it is answered and what to bring, and is not the attestation', () => {
    const file = openFile()
    expect(file.offered('2026-12-31')).not.toContain('receipt')
    file.write('2026-12-31', asks)
    const words = file.words('receipt', '2026-12-31')
    expect(words.slice(0, 6)).toEqual([
      'Accusé de réception d’une demande d’élection de domicile', 'Mme Awa N’Diaye', 'Ce document n’est pas l’attestation.', 'Madame,',
      'Vous avez déposé auprès de nous, le 31 décembre 2026, une demande d’élection de domicile. Nous en accusons réception.',
      `Une réponse vous sera donnée au plus tard le 28 février 2027 : la loi nous laisse deux mois (article D. 264-1 ${code}).`,
    ])
    expect(words.join(' ')).toContain('Un entretien avec vous précède la décision')
    expect(words.join(' ')).not.toContain('1985')
    file.write('2027-01-04', { kind: 'interviewHeld', person: awa, data: { at: at('10:00') }, secret: { otherAttestation: false } })
    expect(file.words('receipt', '2027-01-04').join(' ')).toContain('L’entretien qui précède la décision a eu lieu le 4 janvier 2027.')
  })
  test('is not written for a request that was closed, nor for one withdrawn', () => {
    const file = openFile()
    const [request] = file.write('2026-11-03', asks)
    file.write('2026-11-04', withdrawn(request))
    expect(file.offered('2026-11-05')).not.toContain('receipt')
  })
})

describe('the refusal', () => {
  test('gives ground, orientation and remedies, before the court of the letterhead', () => {
    const file = openFile()
    file.write('2026-11-03', asks, headed({ court: 'Tribunal administratif de Cergy-Pontoise\n2-4 boulevard de l’Hautil' }))
    file.write('2026-11-10', { kind: 'domiciliationRefused', person: awa, data: {}, secret: { ground: 'noLink', orientation: 'ccas', detail: 'CCAS de Nanterre' } })
    const words = file.words('refusal', '2026-11-11')
    expect(words.slice(3, 7)).toEqual([
      'Par décision du 10 novembre 2026, nous refusons la demande d’élection de domicile que vous avez présentée le 3 novembre 2026.',
      `Motif : vous n’avez pas de lien avec la commune (articles L. 264-4 et R. 264-4 ${code}).`, 'Précision : CCAS de Nanterre',
      'Pour élire domicile, vous pouvez vous adresser à : un autre CCAS.',
    ])
    expect(words.join(' ')).toMatch(/deux mois.*recours gracieux, adressé au président du CCAS.*Tribunal administratif de Cergy-Pontoise, 2-4 boulevard de l’Hautil/)
  })
  test('of an import, without ground nor orientation, leaves room for both', () => {
    const file = openFile()
    file.write('2026-11-10', { kind: 'domiciliationRefused', person: awa, data: {}, secret: {} })
    const words = file.words('refusal', '2026-11-11').join(' ')
    expect(words).toMatch(/Motif : …/)
    expect(words).toMatch(/vous adresser à : …/)
  })
})

describe('the prior letter', () => {
  test('says what is considered, since when nothing was heard, and until when to answer', () => {
    const file = openFile()
    file.write('2026-05-04', granted(awa, '2026-05-04', '2027-05-03'))
    file.write('2026-07-01', came(awa))
    expect(file.offered('2026-11-02')).not.toContain('priorLetter')
    file.write('2026-11-02', writes('nonManifestation'))
    const words = file.words('priorLetter', '2026-11-02').join(' ')
    expect(words).toContain('Rien n’est décidé à ce jour.')
    expect(words).toContain('ni venue, ni appel, ni message de votre part depuis le 1er juillet 2026')
    expect(words).toContain('jusqu’au 17 novembre 2026 inclus')
    expect(words).toContain('raison de santé ou privation de liberté')
    expect(words).toContain('articles L. 121-1 et L. 122-1')
  })
  test('for another ground says nothing of silence', () => {
    const file = openFile()
    file.write('2026-05-04', granted(awa, '2026-05-04', '2027-05-03'))
    file.write('2026-11-02', writes('houseRules'))
    const words = file.words('priorLetter', '2026-11-02').join(' ')
    expect(words).toContain('Motif : le règlement de la maison n’a pas été respecté.')
    expect(words).not.toContain('ni venue')
  })
})

describe('the radiation', () => {
  const struck = (ground: Ground, detail?: string) => {
    const file = openFile()
    file.write('2026-05-04', granted(awa, '2026-05-04', '2027-05-03'))
    file.write('2026-07-01', { kind: 'contact', person: awa, data: { channel: 'call' }, secret: {} })
    file.write('2026-11-02', writes(ground))
    file.write('2026-11-18', ends(ground, detail))
    return file
  }
  test('rests on a ground of the law, the last contact with its channel and its days, and the letter before it', () => {
    const words = struck('nonManifestation').words('radiation', '2026-11-20')
    expect(words.slice(3, 7)).toEqual([
      'Par décision du 18 novembre 2026, nous mettons fin à votre élection de domicile, accordée du 4 mai 2026 au 3 mai 2027.',
      `Motif : absence de toute manifestation de votre part pendant plus de trois mois consécutifs (articles L. 264-5 et D. 264-3 ${code}).`,
      'Dernier contact noté : appel, le 1er juillet 2026, 140 jours avant la décision.',
      'Une lettre du 2 novembre 2026 vous invitait à présenter vos observations jusqu’au 17 novembre 2026.',
    ])
    const all = words.join(' ')
    expect(all).toContain('jusqu’au 18 février 2027 inclus')
    expect(all).toContain('Voies et délais de recours')
  })
  test('on a ground that the law does not know is printed, and whoever prints it is warned', () => {
    const file = struck('other', 'départ annoncé')
    expect(file.words('radiation', '2026-11-20')).toEqual(expect.arrayContaining(['Motif : autre motif.', 'Précision : départ annoncé']))
    expect(file.paper('radiation', '2026-11-20')?.caution).toMatch(/La loi ne prévoit pas ce motif/)
    expect(struck('nonManifestation').paper('radiation', '2026-11-20')?.caution).toBeUndefined()
  })
  test('is written to nobody who died, and says so when nothing was ever heard', () => {
    expect(struck('deceased').offered('2026-11-20')).not.toContain('radiation')
    const file = openFile()
    file.write('2026-11-18', ends('notRenewed'))
    expect(file.words('radiation', '2026-11-20').join(' ')).toContain('Aucun contact de votre part n’est noté.')
  })
  test('on the day itself counts no days', () => {
    const file = openFile()
    file.write('2026-05-04', granted(awa, '2026-05-04', '2027-05-03'))
    file.write('2026-11-18', came(awa))
    file.write('2026-11-18', ends('onRequest'))
    expect(file.words('radiation', '2026-11-18').join(' ')).toContain('le 18 novembre 2026, le jour de la décision.')
  })
})

describe('the letter of an exclusion', () => {
  const out = (prestations?: readonly string[]): Draft => ({
    kind: 'exclusionDecided', person: awa, data: { from: day('2026-11-17'), until: day('2026-12-01') }, secret: { reason: 'coup porté', ...(prestations && { prestations }) },
  })
  test('says until when, from what, why, what stays open and how to contest it, for as long as it runs', () => {
    const file = openFile()
    expect(file.offered('2026-11-17')).not.toContain('exclusion')
    file.write('2026-11-17', out())
    const words = file.words('exclusion', '2026-11-18').join(' ')
    expect(words).toContain('Par décision du 17 novembre 2026, nous vous demandons de ne pas venir du 17 novembre 2026 au 1er décembre 2026 inclus.')
    expect(words).toContain('Motif : coup porté')
    expect(words).toContain('Votre courrier et votre domiciliation ne changent pas')
    expect(words).toContain('tribunal administratif')
    expect(file.offered('2026-12-02')).not.toContain('exclusion')
  })
  test('names the prestations that it closes', () => {
    const file = openFile()
    file.write('2026-11-17', out(['shower']))
    expect(file.words('exclusion', '2026-11-18').join(' ')).toContain('Elle vaut pour : Douche.')
  })
})
