// Réglages › Agents: who stands at the desk, with which role, and their six digits.
import type { Role } from '#domain/agents/words.ts'
import { of } from '#ui/texts/names.ts'

/** The word of each role. */
export const roleWords: Readonly<Record<Role, string>> = { desk: 'Accueil', worker: 'Instructeur', manager: 'Responsable' }

/** What each role does, in one sentence. */
export const roleSentences: Readonly<Record<Role, string>> = {
  desk: 'Accueille : passages, courrier, douches et linge.',
  worker: 'Accueille et instruit : dossiers, entretiens, absences, procurations.',
  manager: 'Fait tout : décisions, bilan, exports, réglages, agents.',
}

export const agents = {
  title: 'Agents',
  text: 'Chaque acte porte le nom de qui tient le poste. Six chiffres suffisent pour prendre le poste à son tour.',
  list: 'Agents de la maison',
  fact: (role: string, { mine, hasPin }: { readonly mine: boolean; readonly hasPin: boolean }) =>
    [...(mine ? ['vous'] : []), role, hasPin ? 'a un code' : 'pas encore de code'].join(' · '),
  nameless: 'Agent sans nom',
  change: 'Modifier',
  changeName: (name: string) => `Modifier ${name}`,
  retired: (n: number) => (n > 1 ? `${String(n)} agents retirés` : 'Un agent retiré'),
  noCode: 'Sans code, personne ne peut distinguer qui tient le poste.',
  menu: { describe: 'Changer le nom ou le rôle', code: 'Nouveau code', retire: 'Retirer' },
  add: {
    go: 'Ajouter un agent',
    title: 'Ajouter un agent',
    verb: 'Ajouter cet agent',
    keep: 'N’ajouter personne',
    first: 'Sans code, personne ne peut distinguer qui tient le poste. Choisissez d’abord le vôtre ; l’agent sera ajouté ensuite.',
  },
  describe: { title: (name: string) => `Nom et rôle ${of(name)}`, verb: 'Enregistrer', keep: 'Ne rien changer' },
  name: 'Nom de l’agent',
  nameHint: 'Prénom et nom : les initiales se lisent à l’écran verrouillé.',
  role: 'Rôle',
  when: 'Code de l’agent',
  now: 'Code maintenant',
  later: 'Code plus tard',
  noName: 'Indiquez le nom de l’agent.',
  laterText: 'Sans code, l’agent ne peut pas prendre le poste. « Nouveau code » le lui fera choisir, ici, quand il sera là.',
  code: {
    title: (name: string) => `Nouveau code ${of(name)}`,
    text: (name: string) => `C’est ${name} qui tape ses six chiffres, sans les dire. L’ancien code ne servira plus.`,
    mine: 'Mon code',
    mineText: 'Six chiffres, connus de vous seul : ils reprennent le poste après une pause, et vos actes portent votre nom.',
    mineHas: 'Vous avez un code.',
    mineLetters: (letters: string) => `Vos initiales au verrou : ${letters}`,
    mineNone: 'Vous n’avez pas encore de code.',
    choose: 'Choisir mon code',
    changeMine: 'Changer mon code',
    first: 'Code à six chiffres',
    again: 'Le même code, une seconde fois',
    verb: 'Enregistrer le code',
    keep: 'Garder l’ancien code',
    keepNone: 'Plus tard',
    notSixDigits: 'Six chiffres, ni plus ni moins.',
    tooEasy: 'Trop facile à deviner : évitez les suites et les chiffres répétés.',
    different: 'Les deux codes ne sont pas les mêmes.',
  },
  retire: {
    title: (name: string) => `Retirer ${name} ?`,
    text: 'Le poste ne lui sera plus proposé, et son code ne servira plus. Ses actes et son nom restent dans le registre.',
    self: 'C’est vous : le poste sera à reprendre par quelqu’un d’autre.',
    verb: (name: string) => `Retirer ${name}`,
    keep: (name: string) => `Garder ${name}`,
    last: 'C’est le dernier responsable : nommez-en un autre d’abord.',
  },
} as const
