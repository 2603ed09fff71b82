import { languageFaces } from '#ui/texts/guest/guestLanguages.ts'
import type { GuestLanguage } from '#ui/texts/guest/guestLanguages.ts'
import type { Forms } from '#ui/texts/guest/guestWords.ts'

/** Fills a text's places in. Each is isolated: a name in Latin letters turns no Arabic sentence round (Unicode TR 9). */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (place, name: string) => (values[name] === undefined ? place : `\u2068${values[name]}\u2069`))

/** The form that a count takes. Where the browser does not know a language's rule, one and the others are told apart. */
export const formOf = (language: GuestLanguage, forms: Forms, n: number): string => {
  const { locale } = languageFaces[language]
  const isKnown = Intl.PluralRules.supportedLocalesOf(locale).length > 0
  const rule = isKnown ? new Intl.PluralRules(locale).select(n) : n === 1 ? 'one' : 'other'
  return filled(forms[rule] ?? forms.other, { n: String(n) })
}
