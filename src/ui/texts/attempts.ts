import type { Attempt } from '#domain/domiciliation/radiationFile.ts'
import type { AttemptChannel } from '#domain/domiciliation/words.ts'
import { attemptOutcomeWords } from '#ui/texts/words.ts'

export const attemptWords: Readonly<Record<AttemptChannel, string>> = {
  call: 'Appel', sms: 'SMS', letter: 'Lettre', email: 'Courriel', visit: 'Visite', thirdParty: 'Nouvelles par un tiers',
}

/** "Appel, sans réponse": what the house tried, as the contact table and the radiation file say it. */
export const attemptSentence = ({ data, secret }: Attempt): string => {
  const outcome = secret?.outcome === undefined ? '' : `, ${attemptOutcomeWords[secret.outcome].toLowerCase()}`
  return `${attemptWords[data.channel]}${outcome}`
}
