import { lateCode } from '#kernel/lateCode.ts'
import type { LateCode } from '#kernel/lateCode.ts'
import type { GuestLanguage } from '#ui/texts/guest/guestLanguages.ts'
import type { GuestWords } from '#ui/texts/guest/guestWords.ts'

/** The words of a language, which come when it is asked for. */
export const wordsOf: Readonly<Record<GuestLanguage, LateCode<GuestWords>>> = {
  fr: lateCode(async () => (await import('#ui/texts/guest/fr.ts')).fr),
  en: lateCode(async () => (await import('#ui/texts/guest/en.ts')).en),
  ar: lateCode(async () => (await import('#ui/texts/guest/ar.ts')).ar),
  ro: lateCode(async () => (await import('#ui/texts/guest/ro.ts')).ro),
  uk: lateCode(async () => (await import('#ui/texts/guest/uk.ts')).uk),
  ru: lateCode(async () => (await import('#ui/texts/guest/ru.ts')).ru),
  pt: lateCode(async () => (await import('#ui/texts/guest/pt.ts')).pt),
  es: lateCode(async () => (await import('#ui/texts/guest/es.ts')).es),
  ta: lateCode(async () => (await import('#ui/texts/guest/ta.ts')).ta),
  fa: lateCode(async () => (await import('#ui/texts/guest/fa.ts')).fa),
  ps: lateCode(async () => (await import('#ui/texts/guest/ps.ts')).ps),
}
