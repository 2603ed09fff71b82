import type { GuestLanguage } from '#ui/texts/guest/guestLanguages.ts'
import type { GuestWords } from '#ui/texts/guest/guestWords.ts'

/** The words of a language, which come when it is asked for. */
export const wordsOf: Readonly<Record<GuestLanguage, () => Promise<GuestWords>>> = {
  fr: async () => (await import('#ui/texts/guest/fr.ts')).fr,
  en: async () => (await import('#ui/texts/guest/en.ts')).en,
  ar: async () => (await import('#ui/texts/guest/ar.ts')).ar,
  ro: async () => (await import('#ui/texts/guest/ro.ts')).ro,
  uk: async () => (await import('#ui/texts/guest/uk.ts')).uk,
  ru: async () => (await import('#ui/texts/guest/ru.ts')).ru,
  pt: async () => (await import('#ui/texts/guest/pt.ts')).pt,
  es: async () => (await import('#ui/texts/guest/es.ts')).es,
  ta: async () => (await import('#ui/texts/guest/ta.ts')).ta,
  fa: async () => (await import('#ui/texts/guest/fa.ts')).fa,
  ps: async () => (await import('#ui/texts/guest/ps.ts')).ps,
}
