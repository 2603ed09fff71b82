import { describe, expect, test } from 'vitest'
import { knownDay } from '#domain/time.ts'
import { fr } from '#ui/texts/guest/fr.ts'
import { filled, formOf } from '#ui/texts/guest/filled.ts'
import { guestDay, guestWeek, guestWeekday } from '#ui/texts/guest/guestDates.ts'
import { guestLanguages, languageFaces, languageSaid } from '#ui/texts/guest/guestLanguages.ts'
import type { Forms, GuestWords } from '#ui/texts/guest/guestWords.ts'
import { wordsOf } from '#ui/texts/guest/wordsOf.ts'

const others = guestLanguages.filter((language) => language !== 'fr')
const places = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').toSorted()
const formsOf = (words: GuestWords): readonly (readonly [string, Forms])[] => Object.entries(words).filter((entry): entry is [string, Forms] => typeof entry[1] === 'object')
const textsOf = (words: GuestWords): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([key, said]): readonly (readonly [string, string])[] =>
    typeof said === 'string' ? [[key, said]] : Object.entries(said).map(([rule, text]) => [`${key}.${rule}`, String(text)]))

const scripts = { ar: /^[\p{Script=Arabic}\p{P}\p{Zs}\p{M}\u200c]+$/u, fa: /^[\p{Script=Arabic}\p{P}\p{Zs}\p{M}\u200c]+$/u, ps: /^[\p{Script=Arabic}\p{P}\p{Zs}\p{M}\u200c]+$/u, uk: /^[\p{Script=Cyrillic}\p{P}\p{Zs}]+$/u, ru: /^[\p{Script=Cyrillic}\p{P}\p{Zs}]+$/u, ta: /^[\p{Script=Tamil}\p{P}\p{Zs}]+$/u } as const
const isScripted = (language: string): language is keyof typeof scripts => language in scripts

// One and two may be said without a figure.
const wordsOfTheirOwn: ReadonlySet<string> = new Set(['one', 'two'])

describe.each(others)('%s', (language) => {
  test('says everything that French says, and fills in the same', async () => {
    const words = await wordsOf[language].bring()
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(fr).toSorted())
    for (const [key, text] of textsOf(words)) expect([key, text.trim() !== '' && text === text.trim()]).toEqual([key, true])
    const plain = (one: GuestWords) => textsOf(one).filter(([key]) => !key.includes('.')).map(([key, text]) => [key, places(text)] as const)
    expect(Object.fromEntries(plain(words))).toEqual(Object.fromEntries(plain(fr)))
  })

  test('has no French left, and no letter of another script', async () => {
    const words = await wordsOf[language].bring()
    const french = new Set(textsOf(fr).map(([, text]) => text))
    expect(textsOf(words).filter(([, text]) => french.has(text))).toEqual([])
    if (isScripted(language)) expect(textsOf(words).filter(([, text]) => !scripts[language].test(text.replaceAll(/\{\w+\}/g, ' ')))).toEqual([])
  })

  test('has each form that a count from 1 to 200 takes, and none that none takes', async () => {
    const rules = new Intl.PluralRules(languageFaces[language].locale)
    const taken = new Set(Array.from({ length: 200 }, (_, n) => rules.select(n + 1)))
    for (const [key, forms] of formsOf(await wordsOf[language].bring())) {
      expect([key, ...Object.keys(forms).toSorted()]).toEqual([key, ...[...new Set([...taken, 'other'])].toSorted()])
      const counted = Object.entries(forms).filter(([rule]) => !wordsOfTheirOwn.has(rule)).map(([rule, text]) => [rule, places(String(text))])
      expect(counted).toEqual(counted.map(([rule]) => [rule, key === 'ahead' ? ['n'] : []]))
    }
  })

  test('says a date by the Gregorian calendar, in Latin figures, with its own words', () => {
    const said = guestDay(language, knownDay('2027-05-04'))
    expect(said).toMatch(/2027/)
    expect(said).toMatch(/(?<!\d)4(?!\d)/)
    expect(`${said} ${guestWeekday(language, knownDay('2026-11-24'))}`).not.toMatch(/[٠-٩۰-۹௦-௯]/)
    expect(guestWeekday(language, knownDay('2026-11-24'))).not.toBe(guestWeekday('fr', knownDay('2026-11-24')))
  })
})

describe('the words of the guest', () => {
  test('threaten nobody: no word of a radiation, of an end, of a duty', () => {
    expect(textsOf(fr).filter(([, text]) => /radi|perd|fin de|doit|devez|obligat|sinon|suspend/i.test(text))).toEqual([])
  })
  test('promise nothing: come or call "before" a day', () => {
    expect(fr.before).toBe('Venez ou appelez avant le {date}')
  })
  test('a count takes the form of its language', async () => {
    const { mail, ahead } = await wordsOf.ru.bring()
    expect([1, 2, 5, 21].map((n) => formOf('ru', mail, n))).toEqual([mail.one, mail.few, mail.many, mail.one])
    expect(formOf('ru', ahead, 3)).toBe('Перед вами \u20683\u2069 человека')
    const arabic = await wordsOf.ar.bring()
    expect([1, 2, 3, 11, 100].map((n) => formOf('ar', arabic.mail, n))).toEqual(['one', 'two', 'few', 'many', 'other'].map((rule) => Object.entries(arabic.mail).find(([key]) => key === rule)?.[1]))
  })
  test('what is filled in keeps its own direction', () => {
    expect(filled('مرحبًا {name} {x}', { name: 'Samir' })).toBe('مرحبًا \u2068Samir\u2069 {x}')
  })
  test('the days of a week are told as stretches, in words of the language', () => {
    expect(guestWeek('en', [5, 1, 2, 4, 3])).toBe('Monday – Friday')
    expect(guestWeek('es', [1, 3, 4, 6])).toBe('lunes, miércoles, jueves, sábado')
    expect(guestWeek('ps', [1, 2, 3, 6])).toBe('دوشنبه – چهارشنبه، شنبه')
    expect(guestWeek('en', [])).toBe('')
  })
  test('the first of a month is said as the French say it', () => {
    expect(guestDay('fr', knownDay('2027-05-01'))).toBe('1er mai 2027')
    expect(guestWeekday('fr', knownDay('2026-11-24'))).toBe('mardi 24 novembre')
    expect(guestDay('ps', knownDay('2027-05-04'))).toBe('4 مۍ 2027')
    expect(guestWeekday('ps', knownDay('2026-11-24'))).toBe('سه‌شنبه، 24 نومبر')
  })
})

describe('the language of a file', () => {
  test.each([['arabe', 'ar'], ['Arabe, un peu français', 'ar'], ['ROUMAIN', 'ro'], ['tamoul', 'ta'], ['Dari', 'fa'], ['pachto', 'ps'], ['ps', 'ps'], ['Українська', 'uk'], ['русский', 'ru'], ['espagnol', 'es'], ['portugais', 'pt'], ['anglais', 'en']])('%s opens its own', (said, language) => {
    expect(languageSaid(said)).toBe(language)
  })
  test('any other, or none, opens in French', () => {
    expect([languageSaid(undefined), languageSaid(''), languageSaid('bambara')]).toEqual(['fr', 'fr', 'fr'])
  })
})
