// What is said aloud when the tablet can keep nothing more, or when a new version is there.
import type { JournalFailure } from '#desk/ports.ts'

type Loud = Extract<JournalFailure['code'], 'full' | 'lost'>

export const failure = {
  pages: {
    full: {
      title: 'La tablette n’a plus de place',
      what: 'Le dernier acte n’a pas pu être écrit : il n’est pas noté.',
      safe: 'Tout ce qui était noté avant est gardé.',
      advice: 'Exportez le registre, puis libérez de la place sur la tablette (photos, vidéos, applications), et réessayez.',
    },
    lost: {
      title: 'La mémoire de la tablette ne répond plus',
      what: 'Le dernier acte n’a pas pu être écrit : il n’est pas noté.',
      safe: 'Ce qui était noté avant est en principe gardé. Exportez le registre par prudence.',
      advice: 'Réessayez. Si rien ne change, exportez le registre, fermez toutes les fenêtres de La Boussole et rouvrez-la. Notez sur papier en attendant.',
    },
  } satisfies { readonly [Code in Loud]: object },
  retry: 'Réessayer',
  export: 'Exporter le registre',
  exported: (file: string) => `Le registre est exporté : ${file}.`,
  notExported: 'L’export n’a pas pu être fait : la mémoire ne répond pas. Réessayez, sans fermer cette fenêtre.',
  kept: (sentence: string) => `C’est noté cette fois : ${sentence}.`,
} as const

export const update = {
  ready: 'Une nouvelle version est prête',
  apply: 'Mettre à jour',
  ask: {
    title: 'Une saisie n’est pas enregistrée',
    text: 'La mise à jour recharge la page. Ce qui est tapé revient comme brouillon ; une phrase secrète, un code ou un fichier choisi serait à redonner.',
    keep: 'Garder la saisie',
    apply: 'Mettre à jour maintenant',
  },
} as const
