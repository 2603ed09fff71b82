// The headers of DomiFa's files, in their order: a file format, to the letter (DomiFa 2.257.9).

export const sheetNames = { holders: 'Liste des domiciliés', interviews: 'Entretiens', template: 'DOMICILIES', lists: 'LISTE DÉROULANTES' } as const

export const holderHeaders = [
  ['number', 'Identifiant personnalisé'], ['sex', 'Civilité'], ['lastName', 'Nom'], ['firstName', 'Prénom'], ['usualName', "Nom d'usage / Surnom"],
  ['birthDate', 'Date naissance'], ['birthPlace', 'Lieu naissance'], ['phone', 'Numéro de téléphone'], ['email', 'Adresse email'],
  ['language', 'Langue parlée'], ['nationality', 'Nationalité'], ['boxNumber', 'Numéro de distribution (TSA, BP, etc)'],
  ['status', 'Statut de la domiciliation'], ['endedOn', 'Date de la radiation'], ['ground', 'Motif de la radiation'],
  ['refusedOn', 'Date du refus'], ['refusal', 'Motif du refus'], ['decidedBy', 'Utilisateur ayant prit la décision'],
  ['firstDecidedBy', 'Utilisateur ayant validé la 1ere dom'], ['decision', 'Type de domiciliation'],
  ['from', 'Date de Début de la domiciliation: 12 octobre 2020'], ['until', 'Date de fin de la domiciliation: 12 octobre 2020'],
  ['since', 'Date de la 1ere domiciliation: 12 octobre 2020'], ['lastContact', 'Date de dernier passage (ex: 01/09/2020 à 10h45)'],
  ['caseworker', 'Référent du dossier'], ['ayantsDroit', "Nombre d'ayants droit"],
  ['forwarding', 'Transfert actif ou non : (oui / non)'], ['forwardingName', "Nom de l'établissement"], ['forwardingAddress', "Adresse de l'établissement"],
  ['forwardingFrom', 'Date de début de validité (jj/mm/aaaa)'], ['forwardingTo', 'Date de fin de validité (jj/mm/aaaa)'],
  ['procuration', 'Procuration active ou non : (oui / non)'], ['procurations', 'Nombre de procurations'],
  ['portal', 'Portail Mon DomiFa activé ?'], ['sms', 'SMS activés ?'],
] as const

/** The four of an ayant droit, counted from 1; those after the last stand without headers. */
export const ayantDroitHeaders = (n: number): readonly string[] => [
  `Nom ayant-droit ${String(n)}`, `Prénom ayant-droit ${String(n)}`, `Date naissance ayant-droit ${String(n)}`, `Lien de parenté ${String(n)}`,
]

export const interviewHeaders = [
  ['number', 'Identifiant personnalisé'], ['sex', 'Civilité'], ['lastName', 'Nom'], ['firstName', 'Prénom'], ['usualName', "Nom d'usage / Surnom"],
  ['birthDate', 'Date naissance'], ['referred', 'Orientation: oui ou non'], ['referredBy', 'Orienté par xxxx'],
  ['otherAttestation', 'Domiciliation existante : Oui / Non'], ['work', 'Situation professionnelle'], ['income', 'Revenus : Oui / Non'],
  ['incomeDetail', 'Détail des revenus'], ['link', 'Lien avec la commune'], ['composition', 'Composition du ménage'],
  ['residence', 'Situation résidentielle'], ['cause', 'Cause instabilité logement'], ['purpose', 'Motif principal de la demande'],
  ['support', 'Accompagnement social: oui ou non'], ['supportDetail', "Détail de l'accompagnement social"],
  ['attachedTo', 'Rattachement à une ville ou un arrondissement'], ['comment', "Commentaire de l'entretien"],
] as const

/** Read by position: column A first. */
export const templateHeaders = [
  ['number', "ID \n(colonne à remplir uniquement en cas d'ID personnalisés)"], ['sex', 'Civilité'], ['lastName', 'Nom de naissance'], ['firstName', 'Prénom'],
  ['usualName', "Nom d'usage / Surnom"], ['birthDate', 'Date de naissance'], ['birthPlace', 'Lieu de naissance'],
  ['phone', 'Numéro de téléphone\n(Portable uniquement)'], ['email', 'Adresse e-mail'], ['status', 'Statut de la domiciliation'],
  ['refusal', 'Seulement si refus\nMotif du refus'], ['ground', 'Seulement si radié\nMotif de radiation'], ['decision', 'Type de domiciliation'],
  ['from', 'Seulement si valide\nDate début dom actuelle'],
  ['until', 'Date de fin de domiciliation\nOU\nDate de radiation si radié\nOU \nDate de refus si refusé'], ['since', 'Date 1ere domiciliation'],
  ['lastContact', "Date de dernier passage \n(si vide, la date sera celle de l'import)"], ['referred', 'La personne a-t-elle été orientée ?'],
  ['referredBy', 'Seulement si orientation \nPar quelle structure/personne la personne a-t-elle été orientée ?'],
  ['otherAttestation', 'La personne a-t-elle déjà une domiciliation ?'], ['work', 'Quelle est la situation professionelle de la personne ?'],
  ['workDetail', 'Si autre situation professionnelle, précisez la situation '], ['income', 'La personne a-t-elle des revenus ?'],
  ['incomeDetail', 'Seulement si revenus\nDe quelle nature ?'], ['link', 'Quel est le lien avec la commune ? \n(Si CCAS ou CIAS)'],
  ['linkDetail', 'Si AUTRE lien avec la commune\nprécisions'], ['composition', 'Composition du ménage'], ['residence', 'Situation résidentielle'],
  ['residenceDetail', 'Si AUTRE situation résidentielle\nprécisions'], ['cause', "Cause de l'instabilité\n du logement"],
  ['causeDetail', "Si AUTRE cause d'instabilité\nprécisions"], ['purpose', 'Quel est le motif principal de demande de domiciliation ?'],
  ['purposeDetail', 'Si AUTRE motif,\nprécisions'], ['support', 'Accompagnement social'],
  ['supportDetail', "Seulement si accompagnement\nPar quelle structure est fait l'accompagnement?"], ['comment', 'Commentaires \n(1000 caractères maximum)'],
] as const

export const templateAyantDroitHeaders = (n: number): readonly string[] => [
  `Nom Ayant-Droit ${String(n)}`, `Prénom Ayant-Droit ${String(n)}`, `Date de Naissance Ayant-Droit ${String(n)}`, `Lien de parenté Ayant-Droit ${String(n)}`,
]

/** The second sheet of the template: the codes, under these titles. */
export const listHeaders = {
  status: 'STATUTS ', decision: 'TYPE DEMANDE', sex: 'SEXE', kinship: 'LIEN PARENTÉ', refusal: 'MOTIF REFUS', composition: 'COMPOSITION MENAGE', ground: 'MOTIF RADIATION',
  cause: "Cause de l'instabilité", residence: 'Situation résidentielle', purpose: 'RAISON DE LA DEMANDE', work: 'SITUATION PROFESSIONNELLE',
  yesNo: 'CHOIX', link: 'LIEN COMMUNE',
} as const

/** A column of DomiFa's files, whatever its header. */
export type Field = (typeof holderHeaders)[number][0] | (typeof interviewHeaders)[number][0] | (typeof templateHeaders)[number][0]
