// Réglages: what the tiles offer, and the doors that the desk sends to.
import type { Prestation, PrestationLimit } from '#domain/settings.ts'

const spans: Readonly<Record<PrestationLimit['per'], string>> = { day: 'par jour', week: 'par semaine', month: 'par mois' }

const months = ['janv.', 'févr.', 'mars', 'avril', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.']

/** "15 nov." of `11-15`. */
const dayOfYear = (on: string): string => `${Number(on.slice(3)) === 1 ? '1er' : String(Number(on.slice(3)))}\u00a0${months[Number(on.slice(0, 2)) - 1] ?? ''}`

const many = 'plusieurs par jour'

/** "2 par semaine · du 15 nov. au 31 mars · hors bilan": what sets it apart; undefined for what is like most. */
export const prestationFacts = (one: Prestation): string | undefined => {
  const facts = [
    ...(one.many === true ? [many] : []),
    ...(one.limit === undefined ? [] : [`${String(one.limit.times)}\u00a0${spans[one.limit.per]}`]),
    ...(one.season === undefined ? [] : [`du ${dayOfYear(one.season.from)} au ${dayOfYear(one.season.to)}`]),
    ...(one.uncounted === true ? ['hors bilan'] : []),
  ]
  return facts.length === 0 ? undefined : facts.join(' · ')
}

export const offers = {
  edit: 'Modifier',
  editNamed: (name: string) => `Modifier ${name}`,
  title: (name: string) => `Prestation : ${name}`,
  name: 'Nom',
  nameHint: 'Il se lit sur la touche.',
  icon: 'Image',
  place: 'Place parmi les touches',
  many: 'Donnée plusieurs fois par jour',
  manyHint: 'Comme un café : la touche ajoute sans demander.',
  per: 'Limite par personne',
  pers: { none: 'Aucune', day: 'Par jour', week: 'Par semaine', month: 'Par mois' } satisfies Readonly<Record<PrestationLimit['per'] | 'none', string>>,
  times: 'Nombre de fois',
  timesHint: 'Au-delà, la touche demande avant d’ajouter ; elle ne bloque jamais.',
  from: 'Saison : du',
  to: 'au (inclus)',
  seasonHint: 'Jour et mois, comme 15/11. Vide : toute l’année.',
  counted: 'Comptée dans le bilan',
  countedHint: 'Sinon, elle se note sans entrer dans aucun chiffre ni aucun export.',
  verb: 'Enregistrer la prestation',
  keep: 'Ne rien changer',
  referrals: {
    title: 'Orientations',
    hint: 'Les services vers lesquels l’accueil oriente. Un service retiré garde son passé dans le bilan. Jamais le nom d’un soignant ni d’une maladie.',
    retired: 'Retiré',
    retire: 'Retirer',
    restore: 'Remettre',
    retireNamed: (name: string) => `Retirer ${name}`,
    restoreNamed: (name: string) => `Remettre ${name}`,
    name: 'Nom du nouveau service',
    add: 'Ajouter le service',
    missing: 'Indiquez le nom du service.',
    taken: 'Un service porte déjà ce nom.',
  },
} as const
