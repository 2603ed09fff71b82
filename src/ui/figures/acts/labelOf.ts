// What a figure is called, by its code alone.
import type { Settings } from '#domain/settings.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import { domifaCodeWords } from '#exports/reports/domifaCodeWords.ts'
import { classRows } from '#ui/figures/classes.ts'
import { classWords, figureWords, figures } from '#ui/texts/figures.ts'
import type { ClassCode } from '#ui/texts/figures.ts'
import { behindWords } from '#ui/texts/behind.ts'
import { prestationWord } from '#ui/texts/prestationWord.ts'
import { mailWords, referralWord } from '#ui/texts/words.ts'

type Offered = Pick<Settings, 'prestations' | 'referrals'>

const classCodes = Object.keys(classWords).filter((code): code is ClassCode => code in classWords)

const classLabel = (code: string): string | undefined => {
  const of = classCodes.find((one) => code.startsWith(`${one}.`))
  const row = of && classRows(new Map(), of).find((one) => one.code === code)
  return of && row && behindWords.within(classWords[of].label, row.word)
}

const mailLabel = (code: string): string | undefined => {
  const kind = mailKinds.find((one) => code.endsWith(`.${one}`))
  const figure = kind && wordsOf(code.slice(0, -kind.length - 1))
  return kind && figure && behindWords.within(figure, mailWords[kind].many)
}

const after = (code: string, prefix: string): string | undefined => (code.startsWith(prefix) ? code.slice(prefix.length) : undefined)

const ownLabel = (code: string, { prestations, referrals }: Offered): string | undefined => {
  const [prestation, door] = [after(code, 'prestations.'), after(code, 'referrals.to.')]
  if (prestation !== undefined) return prestationWord(prestations.find((one) => one.code === prestation) ?? { code: prestation })
  if (door !== undefined) return behindWords.within(figures.referrals.all, referralWord(referrals.find((one) => one.code === door) ?? { code: door }))
  return code === 'referrals' ? figures.referrals.all : undefined
}

const wordsOf = (code: string): string | undefined => Object.entries(figureWords).find(([one]) => one === code)?.[1].label

const domifaLabels = new Map(domifaCodeWords)

const oneLabel = (code: string, offered: Offered): string =>
  wordsOf(code) ?? classLabel(code) ?? mailLabel(code) ?? ownLabel(code, offered) ?? domifaLabels.get(code) ?? behindWords.acts

/** "Passages", "Titulaires par sexe : Femme", "Courriers reçus : colis". Several that are told as one number are named together; a code that nobody named is "Actes". */
export const labelOf = (code: string, offered: Offered): string => code.split('~').map((one) => oneLabel(one, offered)).join(behindWords.together)
