// The languages of the guest's screen, each by its own name.

export const guestLanguages = ['fr', 'en', 'ar', 'ro', 'uk', 'ru', 'pt', 'es', 'ta', 'fa', 'ps'] as const
export type GuestLanguage = (typeof guestLanguages)[number]

type Face = {
  readonly name: string
  /** For whoever hands the screen over, and where the tablet has no letters of that language. */
  readonly french: string
  readonly dir: 'ltr' | 'rtl'
  /** For dates: the words of Europe where a language has several. */
  readonly locale: string
  /** By a native speaker; nobody has yet, but for French. */
  readonly proofread: boolean
  /** How a file may say that someone speaks it, in French, folded. */
  readonly said: RegExp
}

export const languageFaces: Readonly<Record<GuestLanguage, Face>> = {
  fr: { name: 'Français', french: 'Français', dir: 'ltr', locale: 'fr-FR', proofread: true, said: /francais/ },
  en: { name: 'English', french: 'Anglais', dir: 'ltr', locale: 'en-GB', proofread: false, said: /anglais|english/ },
  ar: { name: 'العربية', french: 'Arabe', dir: 'rtl', locale: 'ar', proofread: false, said: /arabe|arabic|عرب/ },
  ro: { name: 'Română', french: 'Roumain', dir: 'ltr', locale: 'ro', proofread: false, said: /roumain|romana|moldave/ },
  uk: { name: 'Українська', french: 'Ukrainien', dir: 'ltr', locale: 'uk', proofread: false, said: /ukrain|украін|украинск/ },
  ru: { name: 'Русский', french: 'Russe', dir: 'ltr', locale: 'ru', proofread: false, said: /russe|russian|русск/ },
  pt: { name: 'Português', french: 'Portugais', dir: 'ltr', locale: 'pt-PT', proofread: false, said: /portugais|portugues|bresilien/ },
  es: { name: 'Español', french: 'Espagnol', dir: 'ltr', locale: 'es-ES', proofread: false, said: /espagnol|espanol|castillan/ },
  ta: { name: 'தமிழ்', french: 'Tamoul', dir: 'ltr', locale: 'ta', proofread: false, said: /tamoul|tamil|தமிழ/ },
  fa: { name: 'فارسی', french: 'Persan', dir: 'rtl', locale: 'fa', proofread: false, said: /farsi|persan|dari|فارس|درى|دری/ },
  ps: { name: 'پښتو', french: 'Pachto', dir: 'rtl', locale: 'ps', proofread: false, said: /pachto|pashto|pastho|پښتو|پشتو/ },
}

const folded = (text: string): string => text.toLowerCase().normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '').normalize('NFC')

/** The language that a file names first among those that this screen speaks, by its code or in words ("arabe, un peu français"); French for any other. */
export const languageSaid = (said: string | undefined): GuestLanguage => {
  const text = folded(said ?? '')
  const code = guestLanguages.find((language) => language === text.trim())
  const places = guestLanguages.map((language) => ({ language, at: text.search(languageFaces[language].said) })).filter(({ at }) => at >= 0)
  return code ?? places.toSorted((a, b) => a.at - b.at)[0]?.language ?? 'fr'
}
