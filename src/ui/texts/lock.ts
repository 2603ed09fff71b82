// The lock and the veil: no name of anyone, only initials.
import { unit } from '#ui/texts/amounts.ts'
import type { Ended } from '#ui/app/stage.ts'

const seconds = (n: number): string => unit(n, 'seconde')

export const lock = {
  title: 'Qui reprend le poste\u00a0?',
  foot: 'La Boussole, registre verrouillé',
  kept: 'Registre gardé sur cette tablette',
  formKept: 'Saisie en cours gardée',
  agents: 'Agents',
  agent: (initials: string) => `Agent ${initials}`,
  codeOf: (initials: string) => `Code de ${initials}`,
  code: 'Code à six chiffres',
  phrase: 'Phrase secrète',
  back: 'Revenir aux codes',
  formLost: 'La phrase secrète rouvre le bureau à neuf : la saisie en cours sera à refaire. Un code la garde.',
  stay: 'Rester au poste',
  whoFirst: 'Choisissez d’abord vos initiales.',
  wrong: (left: number) => (left > 1 ? `Ce n’est pas ce code. Encore ${String(left)} essais.` : 'Ce n’est pas ce code. Encore un essai, ensuite la phrase secrète sera demandée.'),
  forgot: 'Code oublié ? Un responsable en donne un autre dans Réglages › Agents ; sinon, le code de secours imprimé.',
  tooSoon: 'Un essai vient d’échouer.',
  noPin: 'Ces initiales n’ont plus de code : choisissez-en d’autres, ou la phrase secrète.',
  notCome: 'Le réseau n’a pas répondu : le code n’a pas été essayé, et rien n’est compté. Réessayez.',
  /** Said once; the seconds that pass are for the eye. */
  waitSaid: (n: number) => `Prochain essai dans ${seconds(n)}.`,
  wait: (n: number) => `Prochain essai dans ${String(n)} s`,
  again: 'Vous pouvez réessayer.',

  ended: {
    closing: 'La journée est finie : le bureau s’est fermé à l’heure prévue. La phrase secrète le rouvre. Une saisie qui n’était pas enregistrée est à refaire.',
    tries: 'Cinq codes n’étaient pas les bons, ou la journée est finie : la phrase secrète est demandée. Appelez un responsable : il a la phrase. Rien de ce qui était noté n’est perdu. Une saisie qui n’était pas enregistrée est à refaire.',
    elsewhere: 'Le bureau a été fermé. La phrase secrète le rouvre.',
  } satisfies { readonly [Why in Ended]: string },

  veil: {
    title: 'Écran voilé',
    lift: 'Touchez l’écran, ou une touche, pour reprendre.',
    stay: 'Rester',
    soon: (n: number) => `Verrouillage dans ${String(n)} s`,
    soonSaid: 'Verrouillage dans vingt secondes. Touchez l’écran, ou une touche, pour rester.',
    choosePin: 'Ce poste se voile mais ne se verrouille pas : choisissez votre code à six chiffres dans Réglages.',
  },

  closing: (minutes: number) => `Le bureau se ferme dans ${unit(minutes, 'minute')} : enregistrez ce qui est en cours. La phrase secrète le rouvrira.`,
} as const
