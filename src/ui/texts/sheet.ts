// The paper twin: the day's sheet, its copying, and what to do when the tablets fail.
import type { ServiceDay } from '#domain/time.ts'
import { unit } from '#ui/texts/amounts.ts'
import { longDay, weekdayAndDay } from '#ui/texts/dates.ts'
import { of } from '#ui/texts/names.ts'

const dayAndYear = (day: ServiceDay): string => `${weekdayAndDay(day)} ${day.slice(0, 4)}`

export const sheet = {
  label: 'Le papier',
  back: 'Accueil',
  tabs: { copy: 'Rattrapage', sheet: 'Feuille du jour', breakdown: 'Carte de panne' },
  pane: { title: 'Le papier', text: 'La feuille à imprimer d’avance, la carte à garder avec elle, et de quoi recopier après une panne.' },
  copy: {
    title: 'Rattrapage',
    day: 'Jour de la feuille',
    at: 'Heure',
    reason: 'Motif',
    usualReason: 'Feuille papier',
    placeholder: 'Nom, boîte, n°, ou +3',
    anonymous: 'Sans nom',
    anonymousLine: (n: number) => `Sans nom${n > 1 ? ` : ${unit(n, 'personne')}` : ''}`,
    howTo: 'Tapez un nom, Entrée ; cochez avec les chiffres, Entrée : la ligne suivante.',
    shortcuts: 'Échap revient au nom. «\u00a0+3\u00a0» : trois personnes sans nom. Ce qui est déjà noté ce jour-là n’est jamais doublé.',
    results: 'Qui répond à ce nom',
    nobody: 'Personne ne répond à ce nom. Ouvrez sa fiche à l’Accueil, ou notez-la sans nom : «\u00a0+1\u00a0».',
    line: (who: string) => `Ligne ${of(who)}`,
    heads: 'Entrée',
    people: 'Personnes',
    passage: 'Passage',
    note: 'Noter la ligne',
    leave: 'Autre nom',
    already: (hour: string) => `noté à ${hour}`,
    alreadyNoHour: 'déjà noté',
    allNoted: 'Ce qui est coché est déjà noté.',
    anonymousBefore: (n: number) => `Déjà ${unit(n, 'entrée')} sans nom ce jour-là.`,
    list: 'Notés de cette feuille',
    empty: 'Les lignes recopiées s’afficheront ici.',
    undo: 'Annuler',
    undoName: (what: string) => `Annuler : ${what}`,
    undoAll: (n: number) => `Annuler ${n > 1 ? `les ${String(n)} lignes` : 'la ligne'}`,
    undoAllTitle: 'Annuler tout ce qui vient de cette feuille ?',
    undoAllText: (n: number, day: ServiceDay) => `${unit(n, 'ligne')} du ${longDay(day)} : elles restent dans le journal, barrées, et peuvent y être remises une à une.`,
    keep: 'Les garder',
    allUndone: (n: number) => `Feuille annulée : ${unit(n, 'ligne')}`,
    noSuchDay: 'Indiquez une date.',
    dayAhead: 'Cette date n’est pas encore arrivée.',
    reasonMissing: 'Indiquez un motif.',
  },
  paper: {
    title: (day: ServiceDay) => `Feuille du ${dayAndYear(day)}`,
    noted: (day: ServiceDay) => `Feuille du ${longDay(day)}`,
    heading: 'À imprimer d’avance',
    day: 'Pour le jour',
    names: 'Avec les noms de ceux qui viennent souvent',
    noNames: 'Les noms ne s’impriment que pour un instructeur ou un responsable.',
    print: 'Imprimer',
    name: 'Nom ou surnom, boîte',
    at: 'Heure',
    passage: 'Passage',
    anonymous: 'Sans nom : un trait par personne',
    rest: 'Pour les courriers, appels et orientations : au dos, avec l’heure et le nom.',
    howTo: 'Une croix par prestation, «\u00a02\u00a0» pour la seconde. L’heure à chaque changement suffit. À recopier dans Accueil, Plus, Rattrapage, puis à détruire.',
    caption: 'Passages et prestations',
  },
  breakdown: {
    title: 'Panne : continuer sur papier',
    print: 'Imprimer',
    sections: [
      {
        title: 'Tout de suite',
        steps: [
          'Prenez une feuille du jour (le paquet est rangé avec cette carte) ; sans feuille, une page avec : heure, nom, ce qui est donné.',
          'Accueillez comme d’habitude. Personne n’a besoin de donner un nom.',
          'Notez l’heure au premier passage et à chaque changement.',
          'Pas de réseau seulement : gardez la tablette, elle note sans réseau et enverra plus tard.',
        ],
      },
      {
        title: 'Le courrier',
        steps: [
          'Remettez-le à son titulaire, ou à un mandataire dont vous connaissez la procuration. Sinon, demandez de revenir.',
          'Écrivez au dos de la feuille : heure, nom, nombre de lettres, d’avis, de colis, à qui.',
          'Le courrier qui arrive attend, trié, d’être noté.',
        ],
      },
      {
        title: 'La tablette',
        steps: [
          'Branchez-la un quart d’heure, puis rallumez-la. Ouvrez La Boussole : ce qui était noté y est encore.',
          'Une autre tablette de la maison marche ? Continuez avec elle, tout y est.',
          'N’effacez rien, ne désinstallez rien. Une tablette perdue ou volée : prévenez un responsable aussitôt.',
        ],
      },
      {
        title: 'Après la panne',
        steps: [
          'Accueil, Plus, Rattrapage : la date de la feuille, l’heure, puis une ligne après l’autre.',
          'Ce qui était noté avant la panne ne se double pas.',
          'Le courrier, les appels et les orientations se notent sur la fiche, par «\u00a0Noter à un autre moment\u00a0» ou dans Courrier.',
          'La feuille recopiée se détruit : elle porte des noms.',
        ],
      },
    ],
    people: 'À prévenir',
    blanks: ['Responsable :', 'Informatique :', 'Autre :'],
  },
} as const
