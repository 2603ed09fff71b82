// Forms and dialogs about one person: their file, and an act at another time.
import type { AgeBracket } from '#domain/figures/ages.ts'
import { ageOn } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { Sex } from '#domain/person/description.ts'
import { numericDay } from '#ui/texts/dates.ts'

const pronouns: Readonly<Record<Sex, string>> = { female: 'C’est elle', male: 'C’est lui' }

/** "1999", "vers 1999". */
export const birthYearWords = (year: string): string => (year.endsWith('~') ? `vers ${year.slice(0, -1)}` : year)

export const person = {
  fields: {
    firstName: 'Prénom', lastName: 'Nom', usualName: 'Nom d’usage', nickname: 'Surnom', birthDate: 'Date de naissance', birthYear: 'Année de naissance',
    sex: 'Sexe', composition: 'Ménage', boxNumber: 'Boîte', phone: 'Téléphone', number: 'Numéro du registre',
    email: 'Adresse électronique', birthPlace: 'Lieu de naissance', language: 'Langue parlée', nationality: 'Nationalité', domiciledSince: 'Première domiciliation ici',
    caseworker: 'Référent du dossier',
    unknown: 'Non renseigné',
    age: 'Âge',
    bracket: (bracket: AgeBracket) => (bracket === '65+' ? '65 et plus' : bracket.replace('-', '–')),
  },
  open: {
    title: 'Nouvelle personne',
    hint: 'Un surnom suffit. Rien d’autre n’est obligatoire.',
    came: 'Noter aussi son passage',
    verb: 'Créer la fiche',
    keep: 'Ne pas créer',
    alike: 'Est-ce l’une de ces personnes ?',
    archivedAlike: 'Une fiche archivée ressemble à celle-ci : demandez à un responsable avant d’en créer une autre.',
    itIs: (sex: Sex | undefined) => (sex === undefined ? 'C’est la même' : pronouns[sex]),
    itIsName: (words: string, who: string) => `${words} : ${who}`,
    sameName: 'même nom',
    nearName: 'nom proche',
    sameBirth: 'même date de naissance',
  },
  edit: {
    title: (who: string) => `Modifier la fiche : ${who}`,
    why: 'Pourquoi cette modification ?',
    correction: 'Corriger une erreur',
    change: 'Noter un changement',
    whys: {
      correction: 'La fiche se trompait : les bilans passés sont corrigés aussi.',
      change: 'C’est vrai à partir d’aujourd’hui : les bilans passés gardent ce qui était vrai.',
    },
    forFile: 'Pour la domiciliation',
    nationalityHint: 'Seulement si une prestation en dépend.',
    verb: 'Enregistrer',
    keep: 'Ne rien changer',
  },
  file: {
    title: (who: string) => `Fiche : ${who}`,
    born: (birth: ServiceDay, today: ServiceDay) => `${numericDay(birth)}, ${String(ageOn(birth, today))} ans`,
    empty: 'Non renseigné',
  },
  late: {
    title: (who: string) => `Noter à un autre moment : ${who}`,
    what: 'Ce qui s’est passé',
    passage: 'Passage',
    call: 'Appel reçu',
    referral: (door: string) => `Orientation : ${door}`,
    day: 'Jour',
    at: 'Heure',
    reason: 'Motif',
    reasonHint: 'Par exemple : feuille papier, coupure de courant',
    again: 'C’est une fois de plus : l’ajouter quand même',
    verb: 'Noter',
    keep: 'Ne rien noter',
  },
  move: {
    title: (what: string) => `Changer le moment : ${what}`,
    trace: 'La première écriture reste dans le journal, avec le motif.',
    verb: 'Changer le moment',
    keep: 'Ne rien changer',
  },
} as const
