// Names that stand for one another in the search, as the house says them.

export const equivalencesPane = {
  title: 'Prénoms équivalents',
  text: 'La recherche connaît déjà les diminutifs courants : Fatou pour Fatoumata, Sacha pour Aleksandr, Zé pour José. Ajoutez ceux que l’on entend chez vous.',
  label: 'Équivalences du lieu',
  hint: 'Une ligne par nom, par exemple : Papis = Abdoulaye',
  unchanged: 'inchangé',
  save: 'Enregistrer les équivalences',
  alone: (name: string) => `« ${name} » n’est égal à aucun autre nom : écrivez « ${name} = … ».`,
}

/** Whose name it is through which someone was found. */
export const foundUnder = {
  ayantDroit: (name: string) => `${name}, ayant droit`,
  mandatary: (name: string) => `${name}, mandataire`,
}
