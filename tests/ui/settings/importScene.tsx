// Files of a register, chosen on the screen that imports them.
import { screen } from '@testing-library/react'
import { ImportRoom } from '#ui/settings/ImportRoom.tsx'
import { csv, enter } from './scene.tsx'

export const people = 'numero;nom;nom_usage;prenom;surnom;sexe;date_naissance;composition'
export const usagers = csv('usagers.csv', people, "B00001;N'Diaye;;Awa;;F;12/03/1985;femme-isolee", 'B00002;Haddad;;Karim;;H;;', ';;;;Le Grand;;;')
export const passages = csv('passages.csv', 'date;heure;numero;motif', '03/07/2023;08:48;B00001;accueil', '31/02/2023;09:00;B00002;accueil', '03/07/2023;09:10;B09999;accueil', '03/07/2023;09:20;;accueil')

/** Enters the room and chooses files; `choose` chooses others. */
export const importing = async (...files: readonly File[]) => {
  const scene = await enter(ImportRoom)
  const choose = async (...chosen: readonly File[]) => scene.user.upload(await screen.findByLabelText('Fichiers du registre'), [...chosen])
  await choose(...files)
  return { ...scene, choose }
}
