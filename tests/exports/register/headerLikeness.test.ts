import { describe, expect, test } from 'vitest'
import { guessColumns } from '#exports/register/columnChoice.ts'
import { peekFile } from '#exports/register/peekFile.ts'

const guessed = (header: string, cell: string): readonly string[] => {
  const file = peekFile({ name: 'feuille.csv', bytes: new TextEncoder().encode(`"${header}"\n"${cell}"`) })
  if (file === undefined) throw new Error('nothing to read')
  return Object.keys(guessColumns('persons', file).columns)
}

describe('headers that sheets of people have', () => {
  test.each([
    ['Réf', '12', 'numero'], ['N°', '12', 'numero'], ['N° de dossier', '12', 'numero'], ['Numéro usager', '12', 'numero'], ['Identifiant', 'B1', 'numero'], ['Réf. dossier', 'B1', 'numero'],
    ['Nom de famille', 'Sow', 'nom'], ['NOMS', 'Sow', 'nom'], ['Nom de jeune fille', 'Sow', 'nom'], ['Nom et prénom', 'SOW Awa', 'nom'], ['Nom (majuscules)', 'SOW', 'nom'],
    ['Nom d’usage', 'Sow', 'nom_usage'], ["Nom d'épouse", 'Sow', 'nom_usage'], ['Nom usuel', 'Sow', 'nom_usage'],
    ['Prénom usuel', 'Awa', 'prenom'], ['Prénoms', 'Awa', 'prenom'], ['Prénom(s)', 'Awa', 'prenom'], ['Surnom', 'Mama', 'surnom'], ['Dit', 'Mama', 'surnom'],
    ['Civilité', 'Mme', 'sexe'], ['Sexe (H/F)', 'F', 'sexe'], ['H/F', 'H', 'sexe'], ['Genre', 'Femme', 'sexe'],
    ['Date de naiss.', '12/03/1985', 'date_naissance'], ['Née le', '12/03/1985', 'date_naissance'], ['Né(e) le', '12/03/1985', 'date_naissance'], ['DDN', '12/03/1985', 'date_naissance'], ['Date naissance', '1985', 'date_naissance'],
    ['Année de naissance', '1985', 'annee_naissance'], ['Lieu de naissance', 'Dakar', 'lieu_naissance'], ['Né à', 'Dakar', 'lieu_naissance'],
    ['Tél. portable', '0612345678', 'telephone'], ['N° de téléphone', '0612345678', 'telephone'], ['Portable', '0612345678', 'telephone'], ['TEL', '0612345678', 'telephone'],
    ['E-mail', 'a@b.fr', 'courriel'], ['Adresse mail', 'a@b.fr', 'courriel'], ['N° de boîte', '12', 'boite'], ['Casier', '12', 'boite'],
    ['Langue parlée', 'peul', 'langue'], ['Nationalité', 'Malienne', 'nationalite'], ['Situation familiale', 'Homme isolé', 'composition'],
    ['Date de 1ère domiciliation', '02/01/2020', 'domicilie_depuis'], ['Domicilié depuis le', '02/01/2020', 'domicilie_depuis'], ['Référent social', 'Mme Bah', 'referent'], ['Suivi par', 'Mme Bah', 'referent'],
    ['Nb de courriers', '3', 'lettres_en_attente'], ['Courriers en attente', '3', 'lettres_en_attente'], ['Avis de passage', '1', 'avis_en_attente'], ['Nombre de colis', '0', 'colis_en_attente'],
  ])('« %s », whose cells say %s, is %s', (header, cell, column) => expect(guessed(header, cell)).toEqual([column]))

  test.each([['Numéro de sécurité sociale', '185037500000000'], ['Nom du chien', 'Rex'], ['Remarques', 'vient le mardi'], ['Date de naiss.', 'mardi'], ['Téléphone du référent (x)', '']])(
    '« %s » saying %s is none of them, or not one that it only resembles', (header, cell) => expect(guessed(header, cell).filter((column) => !['telephone', 'referent'].includes(column))).toEqual([]),
  )
})
