// What spreadsheets call the register's columns: real headers have accents, plurals, abbreviations, a word too many.
import { registerTables } from '#domain/import/rows.ts'
import { columns } from '#exports/register/columns.ts'
import type { Column } from '#exports/register/columns.ts'
import { plain } from '#exports/register/plain.ts'

// Separated by bars; the first is the register's own.
const alsoCalled: Readonly<Record<Column, string>> = {
  numero: 'numero|n|no|num|numero usager|n usager|usager n|numero dossier|n dossier|dossier n|numero domicilie|n domicilie|numero adherent|numero registre|numero ordre|n ordre|identifiant|id|code|matricule|dossier|ref|reference|ref dossier|reference dossier|code usager|id usager|identifiant personnalise',
  numero_titulaire: 'numero titulaire|n titulaire|titulaire|numero|n|num|identifiant|id|dossier',
  nom: 'nom|nom naissance|nom famille|patronyme|nom jeune fille|nom patronymique|nom usager|nom domicilie|nom prenom|nom et prenom|nom complet|usager|domicilie',
  nom_usage: 'nom usage|nom usuel|nom marital|nom epouse|nom epoux|epouse|nom usage surnom',
  prenom: 'prenom|prenom usuel|prenom usager|1er prenom|premier prenom',
  surnom: 'surnom|alias|pseudo|dit|dit aussi|sobriquet|connu sous nom',
  sexe: 'sexe|genre|civilite|civ|titre|h f|f h|m mme|m f',
  date_naissance: 'date naissance|ne|nee|ne nee|naissance|ddn|date naiss|dn|naiss|nele',
  composition: 'composition|menage|composition menage|composition familiale|situation familiale|foyer|type menage',
  annee_naissance: 'annee naissance|annee naiss|an naissance',
  lieu_naissance: 'lieu naissance|lieu naiss|ville naissance|ne a|nee a|commune naissance|ville pays naissance',
  telephone: 'telephone|tel|portable|mobile|tel portable|telephone portable|numero telephone|n telephone|n tel|numero tel|numero portable|n portable|gsm|telephone mobile|tel mobile|num tel',
  courriel: 'courriel|mail|email|e mail|adresse mail|adresse email|adresse e mail|adresse electronique|adresse courriel|adresse messagerie',
  boite: 'boite|casier|bal|boite lettre|boite aux lettre|numero boite|n boite|n casier|numero casier|n bal|case|numero case|pochette',
  langue: 'langue|langue parlee|langue maternelle|langue principale',
  nationalite: 'nationalite|nation|pays',
  domicilie_depuis: 'domicilie depuis|1ere domiciliation|premiere domiciliation|date 1ere domiciliation|date premiere domiciliation|1ere dom|date 1ere dom|premiere domiciliation ici|domiciliation depuis|suivi depuis|date entree',
  referent: 'referent|referent dossier|referent social|nom referent|suivi par|travailleur social|assistante sociale|as|ts|intervenant|intervenant social|accompagnant',
  lettres_en_attente: 'lettre en attente|courrier en attente|lettre|nb lettre|nombre lettre|nb courrier|nombre courrier|courrier|courrier a remettre|lettre a remettre',
  avis_en_attente: 'avis en attente|avis passage|avis|avis passage en attente|nb avis|nombre avis|recommande|recommande en attente|nb recommande|lrar|lr ar',
  colis_en_attente: 'colis en attente|colis|nb colis|nombre colis|paquet|colis a remettre',
  date: 'date|jour|horodatage|date passage|date venue|quand',
  heure: 'heure|horaire|horodatage|heure passage|h',
  motif: 'motif|raison|objet|cause',
  prestation: 'prestation|service|acte|activite|type',
  sens: 'sens|mouvement|entree sortie|operation',
  nature: 'nature|type courrier|type|categorie|courrier',
  quantite: 'quantite|nombre|nb|qte|combien',
  remis_a: 'remis a|destinataire|retire par|a qui',
  decision: 'decision|type decision|type|nature',
  date_decision: 'date decision|date|decide',
  valable_du: 'valable du|du|debut|date debut|debut domiciliation|date debut domiciliation|valable a partir',
  valable_au: 'valable au|au|fin|date fin|echeance|fin domiciliation|date fin domiciliation|date echeance',
  lien_commune: 'lien commune|lien|lien avec commune|rattachement',
  lien: 'lien|parente|lien parente|lien familial|lien avec titulaire',
  type: 'type|canal|moyen|contact|type contact',
  du: 'du|debut|date debut|depuis|parti',
  au: 'au|fin|date fin|jusqu a|retour',
}

const little = new Set(['de', 'd', 'la', 'le', 'l', 'des', 'les', 'un', 'une'])

// "Né(e) le", "Prénoms", "Sexe (H/F)", "N° de dossier": what is added to a word goes, and what is beside it.
const wordsIn = (header: string): readonly string[] =>
  plain(header.replaceAll(/\((?:e|s|es|x|ne)\)/gi, '').replaceAll(/(?<=\S)\s+\([^)]*\)/g, '')).split('-')
    .filter((word) => !little.has(word)).map((word) => (word.length > 3 ? word.replace(/s$/, '') : word)).filter((word) => word !== '')

// The same few headers are looked at for each column of each table.
const split = new Map<string, readonly string[]>()
const wordsOnce = (header: string): readonly string[] => {
  const words = split.get(header) ?? wordsIn(header)
  if (split.size > 1_000) split.clear()
  split.set(header, words)
  return words
}

const known = new Map(Object.entries(alsoCalled).map(([column, names]) => [column, names.split('|').map(wordsIn)] as const))

// Alone they say which column it is; beside other words they may be about anything: "Numéro de sécurité sociale", "Nom du chien".
const tooWide = new Set(['numero', 'nom', 'type', 'nombre', 'date', 'code', 'dossier', 'titre', 'usager', 'pays', 'lien', 'debut', 'fin', 'case', 'service', 'acte', 'titulaire', 'contact', 'operation', 'retour', 'cause', 'courrier', 'lettre', 'nation'])
const longEnough = 4

const holds = (words: readonly string[], name: readonly string[]): boolean =>
  name.join('').length >= longEnough && !(name.length === 1 && tooWide.has(name[0] ?? '')) && name.every((word) => words.includes(word))

/** 0 to 1: how much a header looks like what a column is called: the same words, or some of them beside others. */
export const headerLikeness = (column: Column, header: string): number => {
  const [names, words] = [known.get(column) ?? [], wordsOnce(header)]
  const rank = names.findIndex((name) => name.join(' ') === words.join(' ') || name.join('') === words.join(''))
  if (rank !== -1) return 1 - Math.min(rank, 15) * 0.01
  const most = Math.max(0, ...names.filter((name) => holds(words, name)).map((name) => name.length / words.length))
  return most === 0 ? 0 : 0.5 + 0.3 * most
}

const likeEnough = 0.55

/** Says whether some column of the register may be called so. */
export const isKnownHeader = (header: string): boolean => registerTables.some((table) => columns[table].some(([column]) => headerLikeness(column, header) >= likeEnough))
