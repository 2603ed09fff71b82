// Five missions of a minute each, in the demonstration (desk.md §8).
import type { Mission } from '#ui/missions/missions.ts'

type Told = { readonly title: string; readonly how: string; readonly go: string }

export const missions = {
  chip: (done: number, all: number) => `Démo · missions ${String(done)}/${String(all)}`,
  title: 'Cinq missions d’une minute',
  text: 'Rien n’est enregistré ici : essayez, trompez-vous, recommencez. Chaque mission se coche quand elle est faite.',
  done: 'Fait',
  all: 'Tout est fait. Le reste s’apprend au comptoir ; «\u00a0?\u00a0» répond aux questions.',
  start: 'Commencer',
  told: {
    pass: { title: 'Noter un passage', how: 'Dans la liste, touchez «\u00a0Passage\u00a0» à côté d’un nom ; ou cherchez quelqu’un par deux lettres.', go: '/' },
    undo: { title: 'Se tromper, et reprendre', how: 'Touchez «\u00a0Annuler\u00a0», en bas à gauche : la dernière action est reprise.', go: '/' },
    serve: { title: 'Servir un petit-déjeuner et une douche', how: 'Ouvrez une fiche en touchant un nom, puis les deux cases.', go: '/' },
    sort: { title: 'Trier trois lettres', how: 'Tapez deux lettres d’un nom, puis Entrée ; et encore, pour d’autres noms.', go: '/courrier' },
    handOut: { title: 'Remettre son courrier à quelqu’un', how: 'Dans «\u00a0La pile\u00a0» ou sur la fiche d’une personne qui a du courrier : «\u00a0Remettre le courrier\u00a0».', go: '/courrier?vue=pile' },
  } satisfies Readonly<Record<Mission, Told>>,
} as const
