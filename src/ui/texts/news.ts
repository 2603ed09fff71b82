// What changed, for those who stand at the desk: the latest first. `id`: the day on which it came.
export type NewsEntry = { readonly id: string; readonly title: string; readonly lines: readonly string[] }

export const news: readonly NewsEntry[] = [
  {
    id: '2026-11-22', title: 'Novembre 2026',
    lines: [
      'Avant de taper, l’Accueil montre les habitués de cette heure ; « D’habitude » note d’une touche ce que la personne prend le plus souvent.',
      'Douches et linge a ses files par numéro, ses cabines et ses machines.',
      'Un écran pour la personne, dans sa langue : « Plus », puis « Montrer à la personne ».',
      'Deux fiches d’une même personne se réunissent, et se séparent si c’était une erreur : « Plus », sur la fiche.',
      'Le Bilan montre les actes derrière chaque chiffre, écrit le rapport annuel et celui du préfet, et se clôture.',
      'Un formulaire commencé se retrouve comme il était, même après une panne.',
      'La recherche comprend les noms comme on les entend, et d’autres écritures.',
    ],
  },
]
