/** What goes with one person's file, for whoever asks for theirs [GDPR, articles 13 to 20]. */
export const personTexts = {
  file: (number: string) => `boussole-fiche-${number}.json`,
  nameless: 'sans-numero',
  purpose: 'Accueil de jour, courrier et domiciliation (articles L264-1 et suivants du code de l’action sociale et des familles).',
  basis: 'Mission d’intérêt public et obligation légale (RGPD, article 6, paragraphe 1, c et e).',
  rights: [
    'Vous pouvez demander à voir ce qui est gardé de vous, à en avoir une copie, à faire corriger ce qui est faux (RGPD, articles 15, 16 et 20).',
    'Vous pouvez vous opposer à ce qu’on garde une donnée, ou demander qu’elle soit effacée (articles 17 et 21). Un dossier ouvert ou une obligation légale peut s’y opposer : la réponse vous est donnée par écrit, dans le mois.',
    'Adressez-vous à l’accueil, ou au délégué à la protection des données du CCAS. Si la réponse ne vous convient pas : Commission nationale de l’informatique et des libertés (CNIL), 3 place de Fontenoy, 75007 Paris, www.cnil.fr.',
  ],
} as const
